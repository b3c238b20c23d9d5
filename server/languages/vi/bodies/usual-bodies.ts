import { bodyKey, isFuller } from "./body-key.ts";
import type { CompletedBody } from "./completed-body.ts";

interface Use {
  readonly sentence: number;
  readonly body: CompletedBody;
}

/** The one body that all of these name, in full or in short: "Sở Y tế", "Sở Y tế Hải Phòng". */
function fullestOf(uses: readonly Use[]): CompletedBody | null {
  const bodies = new Map<string, CompletedBody>();
  for (const { body } of uses) if (!bodies.has(bodyKey(body.name))) bodies.set(bodyKey(body.name), body);
  // a round-up of many bodies has no usual one
  if (bodies.size === 0 || bodies.size > 4) return null;
  const [key, fullest] = [...bodies].reduce((a, b) => (b[0].length > a[0].length ? b : a));
  return [...bodies].every(([other, body]) => other === key || isFuller(body, other, fullest, key)) ? fullest : null;
}

/** Which complete body an article gives a title ("Giám đốc") or a head ("Đảng ủy") elsewhere. */
export class UsualBodies {
  readonly #uses = new Map<string, Use[]>();
  readonly #only = new Map<string, CompletedBody | null>();

  /** A deputy's body is the principal's. */
  static key(word: string): string {
    return word
      .toLowerCase()
      .replace(/^phó (?:trưởng )?/u, "")
      .replace(/^thứ trưởng/u, "bộ trưởng")
      .replace(/ thường trực$/u, "");
  }

  note(word: string, sentence: number, body: CompletedBody): void {
    const key = UsualBodies.key(word);
    this.#only.delete(key);
    const uses = this.#uses.get(key);
    if (uses === undefined) this.#uses.set(key, [{ sentence, body }]);
    else uses.push({ sentence, body });
  }

  /** All that the article gives it, each once. */
  all(word: string): readonly CompletedBody[] {
    return [
      ...new Map((this.#uses.get(UsualBodies.key(word)) ?? []).map(({ body }) => [bodyKey(body.name), body])).values(),
    ];
  }

  /** The only one, or nothing where the article has several. */
  only(word: string): CompletedBody | null {
    const key = UsualBodies.key(word);
    let body = this.#only.get(key);
    if (body === undefined) this.#only.set(key, (body = this.#find(key)));
    return body;
  }

  #find(key: string): CompletedBody | null {
    const uses = this.#uses.get(key) ?? [];
    const fullest = fullestOf(uses);
    if (fullest !== null) return fullest;
    // of several people's committees the province's or city's is "the chairman's"
    const top = uses.filter(({ body }) =>
      /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|TP|thành phố|Thành phố)/u.test(body.name),
    );
    return new Set(top.map(({ body }) => body.name)).size === 1 ? (top[0]?.body ?? null) : null;
  }
}
