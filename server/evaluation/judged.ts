import type { Evidence } from "./facts.ts";
import type { Counted } from "./match.ts";
import type { Row } from "./rows.ts";

/** One row of one article, counted. */
export type Judged = readonly [Row, Counted<unknown, { readonly evidence?: Evidence }>];
