import type { CompletedBody } from "../bodies/completed-body.ts";
import { foreignState, stateInName } from "../bodies/foreign-state.ts";
import { RULING_PARTIES } from "../lexicons/ruling-parties.ts";
import { HEADS_OF_STATE } from "./heads-of-state.ts";
import type { Hold } from "./hold.ts";

/** A post whose body may not be known yet: "Tổng thống Obama". */
export interface Held {
  readonly hold: Hold;
  readonly body: CompletedBody | null;
  /** The holder's name is no Vietnamese one. */
  readonly foreign: boolean;
  /** A foreigner is named in the same sentence. */
  readonly besideForeigner?: boolean;
  /** The state that the sentence gives the holder: whose delegation he is in, who appoints him. */
  readonly given?: string | null;
}

/** Bodies that every state has one of, named without it. */
const BARE =
  /^(?:Chính phủ|Nhà nước|Hội đồng (?:Nhà nước|Bộ trưởng)|Quốc hội|Thượng viện|Hạ viện|Nghị viện|Ban Bí thư|Quân ủy Trung ương|Ban Chấp hành Trung ương Đảng|Bộ \p{Lu}\S*(?: \S+){0,4})$/u;
/** Offices of the party that rules. */
const PARTY_OFFICE =
  /^(?:Bộ Chính trị|Ban Bí thư|Ban [Cc]hấp hành(?: Trung ương)?|Ban (?:Tổ chức|Tuyên giáo|Tuyên truyền|Kinh tế|Đối ngoại|Quốc tế|Liên lạc Đối ngoại|Nội chính|Dân vận)(?: Trung ương)?|Ủy ban Kiểm tra(?: Kỷ luật)? Trung ương)$/u;
const OWN = " Việt Nam";
const isOwn = (body: { readonly name: string } | null): boolean => body?.name.endsWith(OWN) === true;
const PARTY = "Ban Chấp hành Trung ương Đảng";

/** The foreign state that a body is of or is itself: "Chính phủ Lào", "Pháp". */
const stateOf = (body: CompletedBody | null): string | null =>
  body === null || /^(?:Đại sứ quán|Hội(?! đồng| nghị)|Hiệp hội)|Việt Nam|Việt -|hữu nghị/u.test(body.name)
    ? null
    : (foreignState(body.place) ?? stateInName(body.name));

/** The body that every state has one of, as written, not as the article of another state completes it. */
function bareBody({ hold, body }: Held): CompletedBody | undefined {
  if (body === null) return undefined;
  const written = hold.post.body?.place === null && hold.post.body.parent === null ? hold.post.body.name : null;
  if (written !== null && PARTY_OFFICE.test(written)) return { ...body, name: written };
  return body.place === null && (BARE.test(body.name) || PARTY_OFFICE.test(body.name)) ? body : undefined;
}

/** The post was stated with its body or place, not guessed. */
const isTold = ({ hold }: Held): boolean => hold.post.body !== null || hold.post.place !== null;

/** Posts of the Vietnamese state: who is met with one right before his name leads no other state. */
const HOME = /^(?:Chính phủ|Nhà nước|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương Đảng)$/u;

/** "Chủ tịch nước Lê An mừng ông Raul làm Chủ tịch Hội đồng Bộ trưởng Cuba": the other state's post is the other man's. */
function isOfHomeLeader(one: Held, own: readonly Held[]): boolean {
  if (
    one.foreign ||
    one.besideForeigner !== true ||
    stateOf(one.body) === null ||
    one.hold.rule === "vi.post.before-name"
  )
    return false;
  return own.some(
    ({ hold, body, foreign }) => !foreign && hold.rule === "vi.post.before-name" && HOME.test(body?.name ?? ""),
  );
}

function ofState(body: CompletedBody, state: string): CompletedBody {
  const party = RULING_PARTIES[state];
  const own = isOwn(body) ? body.name.slice(0, -OWN.length) : body.name;
  const name =
    own === PARTY && party !== undefined ? party : `${own} ${PARTY_OFFICE.test(own) ? (party ?? state) : state}`;
  return { ...body, name, place: state, complete: true };
}

const inState = (body: CompletedBody | null, state: string): CompletedBody =>
  body === null ? { name: state, kind: "GovernmentBody", place: state, complete: true } : ofState(body, state);

/** "ông A, Ủy viên Bộ Chính trị, Bí thư Ủy ban Kiểm tra Kỷ luật Trung ương Đảng Cộng sản Trung Quốc": one list. */
const isOfRun = (other: Held, one: Held): boolean =>
  one.hold.rule === "vi.post.after-name" &&
  other.hold.run.length > 1 &&
  other.hold.run.join() === one.hold.run.join() &&
  other.hold.run.includes(one.hold.at);

/** Who is told with a post of the Vietnamese state, or of a place in it, is of no other. */
const isAtHome = (own: readonly Held[]): boolean =>
  own.some(
    (other) => isTold(other) && (isOwn(other.body) || /^(?:UBND|HĐND|Tỉnh ủy|Thành ủy)/u.test(other.body?.name ?? "")),
  );

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
  if (isOfHomeLeader(one, own)) return null;
  if (!head && (body === null || stateOf(body) !== null)) return body;
  const bare = head ? body : bareBody(one);
  if (bare === undefined) return body;
  if (head && body !== null) return body;
  // "Bộ trưởng Bộ Quốc phòng Việt Nam"
  if (isOwn(one.hold.post.body)) return body;
  // "Chủ tịch Trung Quốc Tập Cận Bình": right before the name; behind it another's may stand in a list
  const beside = own
    .filter(
      (other) =>
        isTold(other) &&
        (other.hold.rule === "vi.post.before-name" ||
          (other.hold.rule === "vi.post.after-name" && (one.foreign || isOfRun(other, one)))),
    )
    .flatMap((other) => stateOf(other.body) ?? []);
  const given = own.flatMap((other) => other.given ?? []);
  const state = one.given ?? beside[0] ?? (isAtHome(own) ? undefined : given[0]);
  if (state !== undefined) return inState(bare, state);
  if (!head && !one.foreign) return body;
  const abroad = open.filter((other) => stateOf(other) !== null);
  if (abroad.length === 1 && abroad[0] !== undefined) return abroad[0];
  // "Ngoại trưởng Kerry" is of no Vietnamese ministry
  return one.foreign && /^(?:Chính phủ|Bộ (?!Chính trị).*)$/u.test(body?.name ?? "") ? null : body;
}
