import { comparisonKey } from "#model/fold";
import { ORGANIZATION_NAMES } from "../lexicons/organization-names.ts";
import { remembered } from "../segmentation/remembered.ts";
import type { CompletedBody } from "./completed-body.ts";
import { foreignState } from "./foreign-state.ts";

/** Other ways to write one word of a body's name; keys as comparisonKey gives them. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ["ubnd", "uỷ ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["kkt", "khu kinh tế"],
  ["kcn", "khu công nghiệp"],
  ["bql", "ban quản lý"],
  ["mttq", "mặt trận tổ quốc"],
  ["lđlđ", "liên đoàn lao động"],
  ["tphcm", "hồ chí minh"],
  ["hcm", "hồ chí minh"],
  ["tncs", "thanh niên cộng sản"],
  ["đbqh", "đại biểu quốc hội"],
  ["vksnd", "viện kiểm sát nhân dân"],
  ["tand", "toà án nhân dân"],
  ["tư", "trung ương"],
  ["tw", "trung ương"],
  ["ctcp", "công ty cổ phần"],
  ["gd đt", "giáo dục và đào tạo"],
  ["gdđt", "giáo dục và đào tạo"],
  ["tn mt", "tài nguyên và môi trường"],
  ["tnmt", "tài nguyên và môi trường"],
  ["kh đt", "kế hoạch và đầu tư"],
  ["lđ tb xh", "lao động thương binh và xã hội"],
  ["lđtbxh", "lao động thương binh và xã hội"],
  ["gtvt", "giao thông vận tải"],
  ["nn ptnt", "nông nghiệp và phát triển nông thôn"],
  ["vh tt dl", "văn hoá thể thao và du lịch"],
  ["vhttdl", "văn hoá thể thao và du lịch"],
  ["kh cn", "khoa học và công nghệ"],
  ["tt tt", "thông tin và truyền thông"],
  ["ban chấp hành đảng bộ", "đảng bộ"],
  ["trung ương đoàn thanh niên cộng sản hồ chí minh", "trung ương đoàn"],
  ["trung ương đoàn tncs hồ chí minh", "trung ương đoàn"],
  ["trung ương đoàn tncs hcm", "trung ương đoàn"],
]);
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${[...SAME_WORDS.keys()].join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
  "gu",
);

const LEVEL = /(?<![\p{L}\p{M}])(?:tp|thành phố|tỉnh)(?![\p{L}\p{M}]) ?/gu;
const JOINTS = /(?<![\p{L}\p{M}])(?:và|các|của|thuộc) /gu;

/** "Bộ Ngoại giao Việt Nam" is the "Bộ Ngoại giao". */
const OWN_STATE = /(?<=^(?:bộ \p{L}.*|ngân hàng nhà nước)) việt nam$/u;

function computeKey(name: string): string {
  const key = comparisonKey(name).replace(SHORT, (short) => SAME_WORDS.get(short) ?? short);
  return key.replace(LEVEL, "").replace(JOINTS, "").replace(OWN_STATE, "");
}

/** One key for all ways in which an article writes one body: "UBND TP Đà Nẵng", "Ủy ban nhân dân thành phố Đà Nẵng". */
export const bodyKey = remembered(computeKey);

const ENTERPRISE =
  /^(?:tổng công ty|công ty cổ phần|công ty tnhh mtv|công ty tnhh|công ty|tập đoàn|ngân hàng tmcp|ngân hàng|bệnh viện|trường đại học|đại học) /u;
/** "công ty tnhh mobifone" → "mobifone" */
export const withoutEnterpriseForm = (key: string): string => key.replace(ENTERPRISE, "");

/** Bodies that there is one of: no other's name is a fuller one of theirs. */
const WHOLE = new Set(ORGANIZATION_NAMES.map(({ form }) => computeKey(form)));

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/**
 * Whether `b` is the fuller name of `a`: it goes on where a stops ("Đảng ủy Khu kinh tế" – "… Hải Phòng"), has the
 * fields that a leaves out ("Bộ Giao thông" – "Bộ Giao thông Vận tải"), or the form of enterprise ("Mobifone").
 */
export function isFuller(a: CompletedBody, keyA: string, b: CompletedBody, keyB: string): boolean {
  // "Bộ Y tế" is not the "Bộ Y tế Lào"
  if (foreignState(b.place) !== foreignState(a.place)) return false;
  if (keyA.length >= keyB.length || WHOLE.has(keyA)) return false;
  const [wordsA, wordsB] = [keyA.split(" "), keyB.split(" ")];
  if (a.kind === "Enterprise" || a.kind === "PublicServiceUnit") {
    if (withoutEnterpriseForm(keyB) === keyA && keyB !== keyA) return true;
    return wordsA.length >= 4 && keyB.startsWith(`${keyA} `);
  }
  // "Ủy ban Tư pháp" is the National Assembly's, which its short name does not show
  if (keyA.startsWith("uỷ ban ") && keyB === `${keyA} quốc hội`) return true;
  if (a.kind !== b.kind || wordsA.length < 2) return false;
  if (/^(?:bộ|sở) /u.test(keyA))
    return (
      wordsA[0] === wordsB[0] && wordsA[1] === wordsB[1] && wordsA[2] === wordsB[2] && isSubsequence(wordsA, wordsB)
    );
  return a.place === null && wordsA.length >= 4 && keyB.startsWith(`${keyA} `);
}
