import type { CompletedBody } from "./completed-body.ts";

const COMMITTEE = /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ) \S/iu;
const PART = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực|BTV|BCH) (?=Đảng bộ|Tỉnh|Thành|Huyện|Quận|Thị|Đảng)/iu;
const OF_PLACE: readonly (readonly [RegExp, string])[] = [
  [/^Đảng bộ tỉnh (?=\S)/iu, "Tỉnh ủy "],
  [/^Đảng bộ (?:thành phố|TP\.?) (?=\S)/iu, "Thành ủy "],
  [/^Đảng bộ huyện (?=\S)/iu, "Huyện ủy "],
  [/^Đảng bộ quận (?=\p{L})/iu, "Quận ủy "],
  [/^Đảng bộ quận (?=\p{N})/iu, "Quận ủy quận "],
  [/^Đảng bộ thị xã (?=\S)/iu, "Thị ủy "],
  [/^Đảng bộ (?=\S)/iu, "Đảng ủy "],
];

/**
 * The committee whose secretary "Bí thư" is where this body was just named: "Ban Chấp hành Đảng bộ huyện X" → "Huyện
 * ủy X", "UBND xã Y" → "Đảng ủy xã Y"; nothing for an office of the committee or a body without one.
 */
export function partyCommitteeOf(body: CompletedBody): CompletedBody | null {
  const commune = /^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân) (?=(?:xã|phường|thị trấn|đặc khu) )/u;
  if (commune.test(body.name)) return { ...body, name: body.name.replace(commune, "Đảng ủy "), kind: "PartyCommittee" };
  if (body.kind !== "PartyCommittee") return null;
  const name = body.name.replace(PART, "").replace(PART, "");
  if (COMMITTEE.test(name)) return { ...body, name };
  for (const [form, committee] of OF_PLACE)
    if (form.test(name)) return { ...body, name: name.replace(form, committee) };
  return null;
}
