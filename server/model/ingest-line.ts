import { z } from "zod";
import { Problem } from "./api.ts";

const counts = { seen: z.int(), read: z.int(), known: z.int(), claims: z.int() };
/**
 * POST /api/admin/ingest takes one Article as JSON on each line and gives these, one on each line: progress after each
 * batch, and at the end a summary or, where it failed, the problem. What came before a problem is stored.
 */
export const IngestLine = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), ...counts }),
  z.object({
    type: z.literal("summary"),
    ...counts,
    /** Articles that were read but state nothing we understand, by path or title. */
    warnings: z.array(z.string()),
    /** Articles that could not be read, each with the reason. */
    failures: z.array(z.string()),
    interrupted: z.boolean(),
  }),
  z.object({ type: z.literal("problem"), problem: Problem }),
]);
export type IngestLine = z.infer<typeof IngestLine>;
