import { comparisonKey } from "#model/fold";
import { GIVEN_SYLLABLES } from "../lexicons/given-names.ts";
import { SURNAMES } from "../lexicons/surnames.ts";

/**
 * Shares of the commonest family names: Lê Trung Hoa, Họ và tên người Việt Nam (2005), as usually cited. Others follow
 * their place in the lexicon.
 */
const FAMILY: Readonly<Record<string, number>> = {
  nguyễn: 0.384,
  trần: 0.121,
  lê: 0.095,
  phạm: 0.07,
  hoàng: 0.051,
  huỳnh: 0.051,
  phan: 0.045,
  vũ: 0.039,
  võ: 0.039,
  đặng: 0.021,
  bùi: 0.02,
  đỗ: 0.014,
  hồ: 0.013,
  ngô: 0.013,
  dương: 0.01,
  lý: 0.005,
};

const ranks = (list: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (const word of list.split(/\s+/u).map(comparisonKey)) if (!found.has(word)) found.set(word, found.size);
  return found;
};
const FAMILY_RANKS = ranks(SURNAMES);
const GIVEN_RANKS = ranks(GIVEN_SYLLABLES);
/** Of all middle and given syllables the share of the one at each place of the list (a Zipf curve, summing to about 1). */
const GIVEN_TOP = 0.13;
const RARE = 0.000_5;

const family = (word: string): number => FAMILY[word] ?? 0.1 / (10 + (FAMILY_RANKS.get(word) ?? 300));

function given(word: string): number {
  const rank = GIVEN_RANKS.get(word);
  return rank === undefined ? RARE : Math.max(RARE, GIVEN_TOP / (rank + 1) ** 0.8);
}

/** Share of people with a full name, its syllables taken as independent. "Nguyễn Văn Hùng" is a hundred times "Tạ Khắc Điệp". */
export function shareOfName(name: string): number {
  const [first = "", ...rest] = comparisonKey(name).split(" ");
  return rest.reduce((share, word) => share * given(word), family(first));
}
