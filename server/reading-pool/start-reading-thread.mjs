// A thread's first file is loaded without the hooks of its parent, so TypeScript has to be registered again.
import { register } from "tsx/esm/api";

register();
await import("./reading-thread.ts");
