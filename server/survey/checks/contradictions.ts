import type { Claim } from "#model/claim";
import { comparisonKey } from "#model/fold";
import type { LocalOrganization } from "#model/entity";
import { TITLES } from "../../languages/vi/lexicons/titles.ts";
import type { Check, Surveyed } from "../surveyed.ts";

const UNIQUE = new Set(TITLES.filter(({ head }) => head.unique).map(({ head }) => head.canonical));
const PAST = new Set(["ended", "former"]);
const HELD = new Set(["current", "new"]);

const posts = ({ claims }: Surveyed) => claims.filter((claim) => claim.kind === "HELD_ROLE");
const isUnique = ({ title }: Claim) => title !== null && UNIQUE.has(title);

function groups(claims: readonly Claim[], key: (claim: Claim) => string): Claim[][] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = found.get(key(claim));
    if (group === undefined) found.set(key(claim), [claim]);
    else group.push(claim);
  }
  return [...found.values()];
}

function check(name: string, about: string, find: Check["find"]): Check {
  return { name: `contradiction: ${name}`, about, find };
}

const bodies = ({ findings }: Surveyed) =>
  new Map(
    findings.entities
      .filter((one): one is LocalOrganization => one.type === "organization")
      .map((one) => [one.ref, one]),
  );

/** Claims of one article that cannot all hold. */
export const contradictions: readonly Check[] = [
  check("held and left", "title | statuses of one post of one person", (article, note) => {
    for (const group of groups(posts(article), (one) => `${one.subject}|${one.title ?? ""}|${one.object}`)) {
      const statuses = [...new Set(group.map(({ status }) => status ?? "-"))].sort();
      const last = group.at(-1);
      if (last !== undefined && statuses.some((one) => PAST.has(one)) && statuses.some((one) => HELD.has(one)))
        note(`${last.title ?? "-"} | ${statuses.join(" + ")}`, last);
    }
  }),
  check("one person, single-holder posts in two places", "title (body kind) + title (body kind)", (article, note) => {
    const known = bodies(article);
    for (const group of groups(
      posts(article).filter((one) => isUnique(one) && HELD.has(one.status ?? "")),
      (one) => one.subject,
    )) {
      const [first] = group;
      const place = (claim: Claim) => known.get(claim.object)?.place ?? null;
      const other = group.find((one) => {
        const [a, b] = [place(one), first === undefined ? null : place(first)];
        return (
          a !== null &&
          b !== null &&
          !comparisonKey(a).includes(comparisonKey(b)) &&
          !comparisonKey(b).includes(comparisonKey(a))
        );
      });
      if (first === undefined || other === undefined) continue;
      const label = (claim: Claim) => `${claim.title ?? "-"} (${known.get(claim.object)?.kind ?? "-"})`;
      note([label(first), label(other)].sort().join(" + "), other);
    }
  }),
  check("two people in one single-holder post", "title | the body's first words", (article, note) => {
    for (const group of groups(
      posts(article).filter((one) => isUnique(one) && HELD.has(one.status ?? "")),
      (one) => `${one.title ?? ""}|${one.object}`,
    )) {
      const people = new Set(group.map(({ subject }) => subject));
      const last = group.at(-1);
      if (people.size > 1 && last !== undefined)
        note(
          `${last.title ?? "-"} | ${last.objectName.split(" ").slice(0, 2).join(" ")} | ${group
            .map(({ status }) => status ?? "-")
            .sort()
            .join("+")
            .slice(0, 40)}`,
          last,
        );
    }
  }),
];
