import { z } from "zod";

/** What every writing statement returns: how many of its rows found what they were to change. */
export const Counted = z.object({ count: z.int() });
export type Counted = z.infer<typeof Counted>;
