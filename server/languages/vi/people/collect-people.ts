import { fold } from "#model/fold";
import { remembered } from "../segmentation/remembered.ts";
import { phraseKey } from "../segmentation/phrase-key.ts";
import type { Chunk, NameChunk } from "../chunks/chunk.ts";

/** A name's letters without diacritics. */
const lettersOf = remembered(fold);

interface Found {
  readonly key: string;
  readonly forms: Map<string, number>;
  count: number;
  addressed: number;
  strong: boolean;
  introduced: boolean;
  readonly foreign: boolean;
}

/** The article's people by every key that stands for one of them. */
export interface People {
  readonly refs: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** Refs by a name's last syllable and by its last two. */
  readonly byGiven: ReadonlyMap<string, readonly string[]>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** Takes no part in today's news. */
const HISTORIC = new Set([
  "hồ chí minh",
  "chí minh",
  "nguyễn sinh cung",
  "nguyễn tất thành",
  "nguyễn ái quốc",
  "lý thái tổ",
  "trần hưng đạo",
  "thái bình dương",
]);
const SPEECH = /^(?:cho|nói|phát|khẳng|nhấn|chia|trả|đã|vừa|bị|được|sinh|làm|thông|yêu|kể|nêu|giải|cũng)$/u;

const majority = (forms: ReadonlyMap<string, number>) =>
  [...forms].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0].length > a[0].length) ? b : a))[0];

/** "Lê An, Phó Giám đốc …" or "Lê An cho biết": what follows shows that the name is a person's. */
function introduced(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  const after = chunks[index + 2];
  if (next?.kind === "word") return SPEECH.test(next.word.split(" ")[0] ?? "");
  if (next?.kind === "verb") return next.verb === "hold" || next.verb === "former" || next.verb === "current";
  if (next?.kind !== "mark") return next?.kind === "post" && next.post.marker !== null;
  if (next.mark === "(")
    return (
      after?.kind === "number" ||
      after?.kind === "post" ||
      (after?.kind === "word" && /^(?:sn|sinh)$/u.test(after.word))
    );
  return (
    /^[,–-]$/u.test(next.mark) &&
    (after?.kind === "post" || (after?.kind === "number" && chunks[index + 3]?.kind === "word"))
  );
}

/** "các ông Lê An, Thân Văn Bình và …": of three syllables in a list that somebody who is addressed opens. */
function listed(chunks: readonly Chunk[], index: number): boolean {
  const own = chunks[index];
  if (own?.kind !== "name" || own.name.split(" ").length < 3) return false;
  for (let at = index - 1; at > 0; at -= 2) {
    const joint = chunks[at];
    const before = chunks[at - 1];
    const joins =
      (joint?.kind === "mark" && joint.mark === ",") || (joint?.kind === "word" && /^(?:và|cùng)$/u.test(joint.word));
    if (!joins || before?.kind !== "name") return false;
    if (before.addressed) return true;
  }
  return false;
}

/** "trên các tuyến đường: Lê Quý Đôn (đoạn từ …), Hàn Thuyên": names of streets. */
function listsStreets(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk, index) => {
    const next = chunks[index + 1];
    if (chunk.kind !== "word" || next?.kind !== "word") return false;
    return (
      (chunk.word === "tuyến" && /^(?:đường|phố)$/u.test(next.word)) ||
      (chunk.word === "đoạn" && next.word === "từ") ||
      (chunk.word === "các" && next.word === "đường")
    );
  });
}

function collect(sentences: readonly (readonly Chunk[])[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const chunks of sentences) {
    const streets = listsStreets(chunks);
    chunks.forEach((chunk, index) => {
      if (chunk.kind !== "name" || (streets && !chunk.addressed)) return;
      const key = phraseKey(chunk.name);
      let one = found.get(key);
      if (one === undefined)
        found.set(
          key,
          (one = {
            key,
            forms: new Map(),
            count: 0,
            addressed: 0,
            strong: false,
            introduced: false,
            foreign: chunk.foreign,
          }),
        );
      one.count += 1;
      one.forms.set(chunk.name, (one.forms.get(chunk.name) ?? 0) + 1);
      if (chunk.addressed) one.addressed += 1;
      one.strong ||= chunk.strong;
      one.introduced ||= introduced(chunks, index) || listed(chunks, index);
    });
  }
  return found;
}

const accepted = (one: Found) =>
  !HISTORIC.has(one.key) && (one.addressed > 0 || one.introduced || (one.strong && one.key.split(" ").length >= 3));

/** The article's names by what other spellings of them would be found under. */
interface Spellings {
  /** Names met often, by their letters without diacritics. */
  readonly frequent: ReadonlyMap<string, readonly Found[]>;
  /** Foreign names by each of their words, the more frequent first. */
  readonly foreign: ReadonlyMap<string, readonly Found[]>;
  /** Vietnamese names of three syllables or more by their last two. */
  readonly tails: ReadonlyMap<string, readonly Found[]>;
}

function grouped(all: readonly Found[], keysOf: (one: Found) => readonly string[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups;
}

function spellingsOf(all: readonly Found[]): Spellings {
  const foreign = all.filter((one) => one.foreign).sort((a, b) => b.count - a.count);
  return {
    frequent: grouped(
      all.filter(({ count }) => count >= 2),
      ({ key }) => [lettersOf(key)],
    ),
    foreign: grouped(foreign, ({ key }) => [...new Set(key.split(" "))]),
    tails: grouped(
      all.filter((one) => !one.foreign && one.key.split(" ").length > 2),
      ({ key }) => [key.split(" ").slice(-2).join(" ")],
    ),
  };
}

/** The same name but for its diacritics, met once beside a name met often, is a misprint of it. */
function misprintOf(one: Found, { frequent }: Spellings): Found | undefined {
  if (one.count > 1) return undefined;
  const same = frequent.get(lettersOf(one.key)) ?? [];
  return same.length === 1 ? same[0] : undefined;
}

/** "ông Kerry" is "John Kerry": a foreign name's part met alone. */
function fullerForeign(one: Found, { foreign }: Spellings): Found | undefined {
  if (!one.foreign || one.key.includes(" ")) return undefined;
  return foreign.get(one.key)?.find((other) => other !== one);
}

/** "ông Bá Cảnh" is "Nguyễn Bá Cảnh" though "Bá" is a family name too: two syllables that no sure name are. */
function fullerVietnamese(one: Found, { tails }: Spellings): Found | undefined {
  if (one.foreign || one.strong || one.key.split(" ").length !== 2) return undefined;
  const same = tails.get(one.key) ?? [];
  return same.length === 1 ? same[0] : undefined;
}

/** Which names of the article are people, one person for all spellings of a name. */
export function collectPeople(sentences: readonly (readonly Chunk[])[]): People {
  const all = [...collect(sentences).values()].filter(accepted);
  const spellings = spellingsOf(all);
  const refs = new Map<string, string>();
  const names = new Map<string, string>();
  const byGiven = new Map<string, string[]>();
  const aliases = new Map<string, string[]>();
  for (const one of all) {
    const whole =
      fullerForeign(one, spellings) ?? fullerVietnamese(one, spellings) ?? misprintOf(one, spellings) ?? one;
    const ref = `person:${whole.key}`;
    refs.set(one.key, ref);
    if (whole !== one) {
      aliases.set(ref, [...(aliases.get(ref) ?? []), majority(one.forms)]);
      continue;
    }
    names.set(ref, majority(one.forms));
    const parts = one.key.split(" ");
    for (const given of one.foreign ? parts : [parts.at(-1) ?? "", parts.slice(-2).join(" ")]) {
      const refsOfGiven = byGiven.get(given);
      if (refsOfGiven === undefined) byGiven.set(given, [ref]);
      else refsOfGiven.push(ref);
    }
  }
  return { refs, names, byGiven, aliases };
}

export const refOfName = (people: People, chunk: NameChunk): string | null =>
  people.refs.get(phraseKey(chunk.name)) ?? null;

export type Honorifics = ReadonlyMap<string, ReadonlySet<string>>;
