import { EdgeKind } from "#model/api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairKey } from "./pair-key.ts";
import { pictureAddress } from "./picture-address.ts";
import { readPair } from "./read-pair.ts";
import { readableSearch } from "./readable-search.ts";
import { readViewState } from "./read-view-state.ts";
import { DEFAULT_VIEW, LIST_TABS, POST_STATUSES, type ViewState } from "./view-state.ts";
import { writeViewState } from "./write-view-state.ts";

const id = fc.stringMatching(/^(per|org|evt|edg)_[0-9a-f]{24}$/);
const ids = fc.uniqueArray(
  fc.oneof(
    id,
    fc.tuple(id, id).map(([one, other]) => pairKey(one, other)),
  ),
  { maxLength: 4 },
);
const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
const window_ = fc
  .tuple(fc.option(day), fc.option(day))
  .map((days) => days.map((value) => value?.toISOString().slice(0, 10) ?? null))
  .map(([from, to]) => (from && to && from > to ? { from: to, to: from } : { from: from ?? null, to: to ?? null }));
const state: fc.Arbitrary<ViewState> = fc
  .record({
    selection: ids,
    expanded: ids,
    hidden: ids,
    opened: ids,
    kinds: fc.subarray(["person", "event", "PartyCommittee", "ManagementBoard"]),
    edges: fc.subarray([...EdgeKind.options]),
    statuses: fc.subarray([...POST_STATUSES]),
    minSources: fc.integer({ min: 1, max: 1000 }),
    window: window_,
    limit: fc.integer({ min: 1, max: 5000 }),
    view: fc.constantFrom("picture" as const, "list" as const),
    list: fc.constantFrom(...LIST_TABS),
  })
  .map(({ window, ...rest }) => ({ ...rest, ...window }));

describe("the state in the address", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(state, (given) => {
        const address = readableSearch(writeViewState(given));
        expect(readViewState(new URLSearchParams(address))).toEqual(given);
      }),
    );
  });

  it("leaves the address empty while nothing is chosen", () => {
    expect(readableSearch(writeViewState(DEFAULT_VIEW))).toBe("");
  });

  it("leaves alone what is not its own", () => {
    const written = writeViewState({ ...DEFAULT_VIEW, minSources: 2 }, new URLSearchParams("lang=en&s=per_1"));
    expect(readableSearch(written)).toBe("?lang=en&sources=2");
  });

  it.each([
    ["from=2021-13-45", { from: null }],
    ["from=2022-01-01&to=2021-01-01", { from: "2021-01-01", to: "2022-01-01" }],
    ["limit=-3&sources=many", { limit: DEFAULT_VIEW.limit, minSources: 1 }],
    ["edges=HELD_ROLE,NONSENSE", { edges: ["HELD_ROLE"] }],
    ["status=current,new", { statuses: ["current"] }],
    ["s=per_1,,per_1,org_2", { selection: ["per_1", "org_2"] }],
    ["view=cinema&list=cats", { view: "picture", list: "people" }],
  ])("reads %s without failing", (address, expected) => {
    expect(readViewState(new URLSearchParams(address))).toMatchObject(expected);
  });

  it("writes an address that can be read by people", () => {
    expect(pictureAddress("per_1", { expanded: ["per_1", "org_2"] })).toBe("/?s=per_1&x=per_1,org_2");
  });

  it("names a pair the same from both sides, and reads it back", () => {
    expect(pairKey("per_1", "org_2")).toBe(pairKey("org_2", "per_1"));
    expect(readPair(pairKey("per_1", "org_2"))).toEqual(["org_2", "per_1"]);
    expect(readPair("per_1")).toBeNull();
    expect(readPair("a~b~c")).toBeNull();
  });
});
