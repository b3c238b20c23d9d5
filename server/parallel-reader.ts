import type { Article } from "#model/article";
import type { Project } from "#model/projection";
import type { Reading } from "#model/reading";
import { reader } from "./reader.ts";
import { ReadingPool } from "./reading-pool/reading-pool.ts";

/** Its threads end with the process and do not hold it up, so nobody has to close it. */
const pool = new ReadingPool({ read: reader.read });

/** The reader on all cores, for many articles: what ingesting reads with. */
export const parallelReader: {
  readonly read: (article: Article) => Promise<Reading>;
  readonly project: Project;
} = { read: (article) => pool.read(article), project: reader.project };
