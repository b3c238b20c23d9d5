import type { Facts, RoleFact } from "./facts.ts";
import type { GoldArticle, GoldRole } from "./gold.ts";
import type { Judged } from "./judged.ts";
import { match } from "./match.ts";
import { normalForm, organizationForm, postForm, titleForm } from "./normal-form.ts";
import { unique } from "./unique.ts";

const alternatives = (value: string | null | undefined, also: GoldRole["titleAlso"]): string[] =>
  [value, ...[also ?? []].flat()].map((one) => one ?? "");

/** A post that was left is past, whether this article tells of the leaving or of earlier times. */
function statusGroup(status: string | null | undefined): "past" | "proposed" | "held" {
  if (status === "former" || status === "ended") return "past";
  return status === "proposed" ? "proposed" : "held";
}

function sameTitle(gold: string, read: string | null, lenient: boolean): boolean {
  const [a, b] = [titleForm(gold), titleForm(read)];
  return (
    a === b ||
    (lenient && (a.startsWith(b) || b.startsWith(a) || `${a} `.includes(`${b} `) || `${b} `.includes(`${a} `)))
  );
}

/** Lenient: the shorter name begins as the longer one does and has no word that the longer one lacks. */
function sameOrganization(gold: string, read: string, lenient: boolean): boolean {
  const [a, b] = [organizationForm(gold), organizationForm(read)];
  if (a === b) return true;
  if (!lenient || a === "" || b === "") return false;
  const [A, B] = [a.split(" "), b.split(" ")];
  const [short, long] = A.length < B.length ? [A, B] : [B, A];
  return short[0] === long[0] && short.every((word) => long.includes(word));
}

function samePost(gold: GoldRole, read: RoleFact, lenient: boolean): boolean {
  if (normalForm(gold.person) !== normalForm(read.person)) return false;
  const titles = alternatives(gold.title, gold.titleAlso);
  const bodies = alternatives(gold.organization, gold.organizationAlso).filter((body) => body !== "");
  if (titles.some((title) => bodies.some((body) => postForm(title, body) === postForm(read.title, read.organization))))
    return true;
  if (!titles.some((title) => sameTitle(title, read.title, lenient))) return false;
  return bodies.length === 0 || bodies.some((body) => sameOrganization(body, read.organization, lenient));
}

/** Posts strict, strict with status, and lenient. */
export function judgePosts(gold: GoldArticle, facts: Facts): Judged[] {
  const roles = gold.roles ?? [];
  const read = unique(facts.roles, (role) =>
    [
      normalForm(role.person),
      titleForm(role.title),
      organizationForm(role.organization),
      statusGroup(role.status),
    ].join("|"),
  );
  const sameStatus = (a: GoldRole, b: RoleFact) =>
    alternatives(a.status, a.statusAlso).some((status) => statusGroup(status) === statusGroup(b.status));
  return [
    ["posts", match(roles, read, (a, b) => samePost(a, b, false))],
    ["posts + status", match(roles, read, (a, b) => samePost(a, b, false) && sameStatus(a, b))],
    ["posts (lenient)", match(roles, read, (a, b) => samePost(a, b, true))],
  ];
}
