import type { CompletedBody } from "../bodies/completed-body.ts";
import { foreignState } from "../bodies/foreign-state.ts";
import { RULING_PARTIES } from "../lexicons/ruling-parties.ts";
import { HEADS_OF_STATE } from "./heads-of-state.ts";
import type { Hold } from "./hold.ts";

/** A post whose body may not be known yet: "Tổng thống Obama". */
export interface Held {
  readonly hold: Hold;
  readonly body: CompletedBody | null;
  /** The holder's name is no Vietnamese one. */
  readonly foreign: boolean;
}

/** Bodies that every state has one of, named without it. */
const BARE =
  /^(?:Chính phủ|Nhà nước|Quốc hội|Thượng viện|Hạ viện|Nghị viện|Ban Chấp hành Trung ương Đảng|Bộ \p{Lu}\S*(?: \S+){0,4})$/u;
const PARTY = "Ban Chấp hành Trung ương Đảng";

/** The foreign state that a body is of or is itself: "Chính phủ Lào", "Pháp". */
const stateOf = (body: CompletedBody | null): string | null =>
  body === null || /^(?:Đại sứ quán|Hội|Hiệp hội)/u.test(body.name) ? null : foreignState(body.place);

function ofState(body: CompletedBody, state: string): CompletedBody {
  const party = RULING_PARTIES[state];
  const name =
    body.name === PARTY && party !== undefined
      ? party
      : `${body.name} ${body.name === "Bộ Chính trị" ? (party ?? state) : state}`;
  return { ...body, name, place: state };
}

/**
 * The body of a leader's post by what the article says of the same man: "Tổng thống Obama" is of the state that
 * "Tổng thống Mỹ Barack Obama" names, "Tổng Bí thư" of the party that rules where he is head of state. A state named
 * elsewhere with the title counts only if nobody else holds it there. Nothing, where the article does not say.
 *
 * @param own what else the article says of the person
 * @param open bodies that the article gives the title, without those that others hold
 */
export function stateOfLeader(one: Held, own: readonly Held[], open: readonly CompletedBody[]): CompletedBody | null {
  const head = HEADS_OF_STATE.has(one.hold.post.head.canonical);
  const { body } = one;
  if (!head && (body?.place !== null || !BARE.test(body.name))) return body;
  if (head && body !== null) return body;
  // "Chủ tịch Trung Quốc Tập Cận Bình": right before the name; behind it another's may stand in a list
  const beside = own
    .filter(({ hold }) => hold.rule === "vi.post.before-name" || (one.foreign && hold.rule === "vi.post.after-name"))
    .flatMap((other) => stateOf(other.body) ?? []);
  const [state] = beside;
  if (state !== undefined)
    return body === null ? { name: state, kind: "GovernmentBody", place: state, complete: true } : ofState(body, state);
  if (!head && !one.foreign) return body;
  const abroad = open.filter((other) => stateOf(other) !== null);
  if (abroad.length === 1 && abroad[0] !== undefined) return abroad[0];
  return one.foreign && body?.name === "Chính phủ" ? null : body;
}
