import { z } from "zod";

/** The `{id}` of an address. */
export const IdInAddress = z.object({ id: z.string().min(1).max(64) });
