import type { NamesakeKnowledge } from "#model/namesake-knowledge";
import type { PersonComparison, PersonDecision } from "#model/person-decision";
import type { JudgementConflict } from "#model/judgement";
import { Clusters } from "./clusters.ts";
import type { JudgedPair } from "./judged-pairs.ts";
import { comparePersons, suffices, WEIGHT_OF_EVENT, weightOfBody, weightOfName } from "./person-features.ts";
import { mergedProfile, type PersonProfile } from "./person-profile.ts";

interface Namesake {
  /** `article|ref` */
  readonly key: string;
  readonly article: string;
  readonly profile: PersonProfile;
}

interface Anchor {
  readonly key: string;
  readonly weight: number;
  readonly members: number[];
}

/** What else can speak for two mentions beside their ties: one province, one year, a post that goes on. */
const REST = 1.4;

/**
 * Clusters of the mentions of one name, in two rounds. Ties that suffice join first, one look-up for each member
 * however large the block; then the clusters that a weaker tie or a province brings together are compared, the most
 * alike first. What is compared are whole clusters, so that a chain of likenesses cannot pass over a contradiction.
 *
 * @param namesakes sorted by key
 * @param judged what humans said of pairs of them, by id
 */
export function clustersOfNamesakes(
  namesakes: readonly Namesake[],
  name: string,
  knowledge: NamesakeKnowledge,
  judged: readonly JudgedPair[] = [],
): { sets: number[][]; decisions: PersonDecision[]; conflicts: JudgementConflict[] } {
  const clusters = new Clusters(namesakes.map(({ article }) => article));
  const profiles = namesakes.map(({ profile }) => profile);
  // The last word on each pair: a post and its body bring the same two together twice.
  const decisions = new Map<string, PersonDecision>();
  const compare = (a: number, b: number): PersonComparison => {
    const [x, y] = [profiles[clusters.find(a)], profiles[clusters.find(b)]];
    if (x === undefined || y === undefined) throw new Error("no such member");
    return comparePersons(name, x, y, knowledge);
  };
  const consider = (a: number, b: number): boolean => {
    const [left, right] = [clusters.find(a), clusters.find(b)];
    if (left === right) return true;
    const comparison = compare(left, right);
    const [x, y] = [profiles[left], profiles[right]];
    const joined = comparison.same && x !== undefined && y !== undefined && clusters.join(left, right);
    if (joined) profiles[clusters.find(left)] = mergedProfile(x, y);
    decisions.set(`${a} ${b}`, {
      ...comparison,
      same: joined,
      a: namesakes[a]?.key ?? "",
      b: namesakes[b]?.key ?? "",
    });
    return joined;
  };

  const conflicts = followJudgements(judged, clusters, profiles);
  const base = weightOfName(name, knowledge);
  const anchors = anchorsOf(namesakes, knowledge);
  for (const { weight, members } of anchors) {
    if (!suffices(base + weight)) continue;
    const heads: number[] = [];
    for (const member of members) if (!heads.some((head) => consider(head, member))) heads.push(member);
  }

  const pairs = new Map<string, { a: number; b: number; score: number }>();
  for (const { weight, members } of anchors) {
    if (suffices(base + weight) || !suffices(base + weight + REST)) continue;
    const heads = [...new Set(members.map((member) => clusters.find(member)))].sort((a, b) => a - b);
    heads.forEach((a, at) =>
      heads.slice(at + 1).forEach((b) => {
        const { score, same } = compare(a, b);
        if (same) pairs.set(`${a} ${b}`, { a, b, score });
      }),
    );
  }
  for (const { a, b } of [...pairs.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b))
    consider(a, b);
  return { sets: clusters.sets(), decisions: [...decisions.values()], conflicts };
}

/** Judgements come before all features, “different” before “same”; what cannot be followed is told. */
function followJudgements(
  judged: readonly JudgedPair[],
  clusters: Clusters,
  profiles: PersonProfile[],
): JudgementConflict[] {
  const apart = new Set<string>();
  for (const { id, verdict, a, b } of judged) {
    if (verdict === "same") continue;
    clusters.keepApart(a, b, id);
    apart.add(id);
  }
  return judged.flatMap(({ id, verdict, a, b }): JudgementConflict[] => {
    const [left, right] = [clusters.find(a), clusters.find(b)];
    if (verdict === "different" || left === right) return [];
    const against = clusters.shared(left, right).filter((key) => apart.has(key));
    const [x, y] = [profiles[left], profiles[right]];
    if (x === undefined || y === undefined) return [];
    if (!clusters.join(left, right))
      return [{ judgement: id, reason: against.length > 0 ? "different" : "one-article", against }];
    profiles[clusters.find(left)] = mergedProfile(x, y);
    return [];
  });
}

/** What several namesakes have in common, the heaviest first: posts, bodies, gatherings, provinces. */
function anchorsOf(namesakes: readonly Namesake[], knowledge: NamesakeKnowledge): Anchor[] {
  const anchors = new Map<string, Anchor>();
  const add = (key: string, weight: number, member: number): void => {
    const anchor = anchors.get(key);
    if (anchor === undefined) anchors.set(key, { key, weight, members: [member] });
    else anchor.members.push(member);
  };
  namesakes.forEach(({ profile }, member) => {
    for (const [key, { bodyName, title }] of profile.posts)
      add(`post ${key}`, weightOfBody(bodyName, title, knowledge), member);
    for (const [id, bodyName] of profile.bodies) add(`body ${id}`, weightOfBody(bodyName, null, knowledge), member);
    for (const id of profile.events.keys()) add(`event ${id}`, WEIGHT_OF_EVENT, member);
    for (const province of profile.provinces.keys()) add(`province ${province}`, 0.6, member);
  });
  return [...anchors.values()]
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}
