import { describe, expect, it } from "vitest";
import { partyCommitteeOf } from "./party-committee-of.ts";

const CASES: readonly (readonly [name: string, kind: "PartyCommittee" | "GovernmentBody", committee: string | null])[] =
  [
    ["Huyện ủy Chi Lăng", "PartyCommittee", "Huyện ủy Chi Lăng"],
    ["Ban Thường vụ Tỉnh ủy Lạng Sơn", "PartyCommittee", "Tỉnh ủy Lạng Sơn"],
    ["Ban Chấp hành Đảng bộ huyện Chi Lăng", "PartyCommittee", "Huyện ủy Chi Lăng"],
    ["Đảng bộ tỉnh Lạng Sơn", "PartyCommittee", "Tỉnh ủy Lạng Sơn"],
    ["Đảng bộ thành phố Hải Phòng", "PartyCommittee", "Thành ủy Hải Phòng"],
    ["Đảng bộ quận 3", "PartyCommittee", "Quận ủy quận 3"],
    ["Đảng bộ xã Bình An", "PartyCommittee", "Đảng ủy xã Bình An"],
    ["Đảng bộ Sở Y tế Lạng Sơn", "PartyCommittee", "Đảng ủy Sở Y tế Lạng Sơn"],
    ["UBND phường Vĩnh Thái", "GovernmentBody", "Đảng ủy phường Vĩnh Thái"],
    ["UBND huyện Chi Lăng", "GovernmentBody", null],
    ["Ban Tổ chức Tỉnh ủy Lạng Sơn", "PartyCommittee", null],
    ["Sở Y tế Lạng Sơn", "GovernmentBody", null],
  ];

describe("partyCommitteeOf", () => {
  it.each(CASES)("%s (%s) → %s", (name, kind, committee) => {
    expect(partyCommitteeOf({ name, kind, place: null, complete: true })?.name ?? null).toBe(committee);
  });
});
