import type { Scene } from "../scene.ts";

/** Writes one paragraph and tells the scene what it states. */
export type Paragraph = (scene: Scene) => string;
