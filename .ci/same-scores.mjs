#!/usr/bin/env node
// same-scores.mjs THEIRS.json OURS.json MINIMUM: fails where the two counts differ or a row's F1 is below MINIMUM.
import { readFileSync } from "node:fs";

const [theirs, ours] = process.argv.slice(2, 4).map((file) => JSON.parse(readFileSync(file, "utf8")));
const minimum = Number(process.argv[4]);
const ROWS = {
  "persons (officials)": "officials",
  "persons (all)": "persons",
  "roles (strict)": "posts",
  "roles + status (strict)": "posts + status",
  "roles (lenient)": "posts (lenient)",
  "events (kind-free, by date or name)": "events",
  ATTENDED: "attended",
  CHAIRED: "chaired",
  SPOKE_AT: "spoke",
};
let failed = false;
for (const [name, row] of Object.entries(ROWS)) {
  const { tp, fp, fn } = theirs.tally[name];
  const { hits, extra, missing, f1 } = ours.scores.find((score) => score.row === row);
  const same = tp === hits && fp === extra && fn === missing;
  const enough = f1 === null || f1 >= minimum;
  if (!same || !enough) failed = true;
  const verdict = same ? (enough ? "ok" : `below ${minimum}`) : `scorer counts ${tp}/${fp}/${fn}`;
  console.log(`${row.padEnd(16)} hits ${hits} extra ${extra} missing ${missing}  ${verdict}`);
}
process.exit(failed ? 1 : 0);
