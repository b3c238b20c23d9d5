import type { Document } from "#model/document";
import type { LocalEntity } from "#model/entity";
import type { ClaimDraft } from "../languages/language-pack.ts";

/** What one draft is looked at with. */
export interface Surroundings {
  readonly document: Document;
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** All drafts of the article by what they state, whatever their rule, place and confidence. */
  readonly sameFact: (draft: ClaimDraft) => number;
  /** comparisonKey, with its results kept: quotes and names recur among an article's drafts. */
  readonly keyOf: (text: string) => string;
}

export interface Ambiguity {
  readonly name: string;
  readonly applies: (draft: ClaimDraft, surroundings: Surroundings) => boolean;
}

const LONG = 200;

const isPost = ({ kind }: ClaimDraft) => kind === "HELD_ROLE" || kind === "PROPOSED_FOR";
const isPresence = ({ kind }: ClaimDraft) => kind === "ATTENDED" || kind === "CHAIRED" || kind === "SPOKE_AT";
const bodyOf = (draft: ClaimDraft, { entities }: Surroundings) => {
  const object = entities.get(draft.object);
  return isPost(draft) && object?.type === "organization" ? object : null;
};

function quotes({ start, end }: ClaimDraft, { document, keyOf }: Surroundings, name: string): boolean {
  const quote = document.article.text.slice(start, end);
  return quote.includes(name) || ` ${keyOf(quote)} `.includes(` ${keyOf(name)} `);
}

/** What makes a claim less sure, counted in labelled articles; that its rule has doubts of its own comes on top. */
export const AMBIGUITIES: readonly Ambiguity[] = [
  {
    // "Chủ tịch UBND tỉnh Lê An": which province is the article's to say
    name: "the quote does not give the body's place",
    applies: (draft, surroundings) => {
      const place = bodyOf(draft, surroundings)?.place ?? null;
      return place !== null && !quotes(draft, surroundings, place);
    },
  },
  {
    // one of the centre's, or one whose place nobody says
    name: "the body has no place",
    applies: (draft, surroundings) => bodyOf(draft, surroundings)?.place === null,
  },
  {
    // "Ban Tổ chức", "Văn phòng"
    name: "the body's name has two words at most",
    applies: (draft, surroundings) => {
      const body = bodyOf(draft, surroundings);
      return body !== null && body.name.split(" ").length <= 2;
    },
  },
  {
    // the end of a company's name is where the lexicons end
    name: "the body is an enterprise",
    applies: (draft, surroundings) => bodyOf(draft, surroundings)?.kind === "Enterprise",
  },
  {
    // "ông", "ông Kiên", "đồng chí Bí thư"
    name: "the quote does not give the person's name",
    applies: (draft, surroundings) => {
      const name = surroundings.entities.get(draft.subject)?.name;
      return isPost(draft) && name !== undefined && !quotes(draft, surroundings, name);
    },
  },
  {
    name: "the quote is long",
    applies: (draft) => isPresence(draft) && draft.end - draft.start >= LONG,
  },
  {
    name: "nothing else in the article shows it",
    applies: (draft, { sameFact }) => isPresence(draft) && sameFact(draft) < 2,
  },
];
