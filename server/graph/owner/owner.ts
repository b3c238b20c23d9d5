import { z } from "zod";

/** Who has a data folder open. In `owner.json` of that folder, readable by its user alone, because of the token. */
export const Owner = z.object({
  pid: z.int().positive(),
  /** See processStart. */
  started: z.string(),
  host: z.string(),
  /** ISO 8601: when the folder was opened. */
  since: z.string(),
  /** Where its server listens ("http://127.0.0.1:3000"); null for a command line. */
  address: z.string().nullable(),
  /** Sent as a bearer token by command lines that hand their work to the server. */
  token: z.string().nullable(),
});
export type Owner = z.infer<typeof Owner>;
