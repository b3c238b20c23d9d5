/** A person or post at the start: "Lê An, …", "đồng chí Lê An, …", "Giám đốc Sở Y tế Lê An"; not "cùng lãnh đạo các sở". */
const STARTS = /^(?:(?:đồng chí|ông|bà|anh|chị) )?\p{Lu}/u;
const ITEM = /(?<=[:;] )[^:;.\n“”"]+(?=;|\.(?=\s|$))/gu;

/** Texts that differ from `text` in two neighbouring items of a list with semicolons, which have changed places. */
export function swapItems(text: string): string[] {
  const items = [...text.matchAll(ITEM)].map(([item], at, all) => ({ item, at: all[at]?.index ?? 0 }));
  return items.flatMap((first, index) => {
    const second = items[index + 1];
    if (second?.at !== first.at + first.item.length + 2) return [];
    if (!STARTS.test(first.item) || !STARTS.test(second.item)) return [];
    return [`${text.slice(0, first.at)}${second.item}; ${first.item}${text.slice(second.at + second.item.length)}`];
  });
}
