import type { PostPhrase } from "../posts/post-phrase.ts";
import { countBefore } from "./last-before.ts";
import type { CompletedBody } from "./completed-body.ts";

interface Named {
  readonly sentence: number;
  /** Index of its first token. */
  readonly token: number;
  readonly body: CompletedBody;
}

const CHAIRED =
  /^(?:UBND|HĐND|Ủy ban|Hội|Hiệp hội|Liên|Mặt trận|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Tổng Liên|CTCP|Uỷ ban)/iu;
const DIRECTED = new Set(["Enterprise", "PublicServiceUnit", "ManagementBoard"]);

/** So many bodies back is near. */
const REACH = 40;

/** Bodies in text order, for titles whose body was just named: "UBND TP Hà Nội có các phó chủ tịch …". */
export class NearbyBodies {
  readonly #named: Named[] = [];
  #enterprise: { readonly body: CompletedBody | null } | null = null;
  #council: { readonly body: CompletedBody | null } | null = null;

  note(sentence: number, token: number, body: CompletedBody): void {
    this.#named.push({ sentence, token, body });
    this.#enterprise = null;
    this.#council = null;
  }

  /** For a title, or (null) for a bare word like "công ty". */
  near(sentence: number, token: number, post: PostPhrase | null): CompletedBody | null {
    const takes = post?.head.takes ?? "any";
    if (takes === "party" || takes === "part" || takes === "fixed") return null;
    const suits = ({ body }: Named) =>
      takes === "government"
        ? CHAIRED.test(body.name)
        : DIRECTED.has(body.kind) || (post !== null && /^(?:Sở|Công an)/u.test(body.name));
    const stop = countBefore(this.#named, sentence, token);
    for (let at = stop - 1; at >= 0 && stop - at <= REACH; at -= 1) {
      const one = this.#named[at];
      if (one === undefined || one.sentence < sentence - 1 || (takes === "government" && one.sentence < sentence))
        break;
      if (suits(one)) return one.body;
    }
    return takes === "government" ? null : (this.#enterprise ??= { body: this.#dominant() }).body;
  }

  /** The enterprise that most of an article's mentions of enterprises are of. */
  #dominant(): CompletedBody | null {
    const enterprises = this.#named.filter(({ body }) => body.kind === "Enterprise");
    const counts = new Map<string, number>();
    for (const { body } of enterprises) counts.set(body.name, (counts.get(body.name) ?? 0) + 1);
    const best = enterprises.find(({ body }) => (counts.get(body.name) ?? 0) * 2 > enterprises.length);
    return best?.body ?? null;
  }

  /** The only assembly that the article names: a people's council, or the National Assembly. */
  assembly(): CompletedBody | null {
    return (this.#council ??= { body: this.#findAssembly() }).body;
  }

  #findAssembly(): CompletedBody | null {
    const councils = this.#named.filter(
      ({ body }) => body.kind === "ElectedBody" && /^(?:HĐND|Hội đồng nhân dân) /u.test(body.name),
    );
    const parliament = this.#named.filter(({ body }) => body.name === "Quốc hội");
    const names = new Set(councils.map(({ body }) => body.name));
    if (names.size === 1 && councils.length >= parliament.length) return councils[0]?.body ?? null;
    return names.size === 0 ? (parliament[0]?.body ?? null) : null;
  }
}
