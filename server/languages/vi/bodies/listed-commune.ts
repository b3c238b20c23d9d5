import { communeRows } from "../lexicons/commune-rows.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { TokenTrie } from "../matching/token-trie.ts";
import { vietnameseName } from "../names/person-name.ts";

let names: TokenTrie<true> | undefined;

function listed(): TokenTrie<true> {
  if (names !== undefined) return names;
  names = new TokenTrie();
  for (const { name } of communeRows()) names.add(name, true);
  return names;
}

/**
 * End of the longest commune's name of the lists that begins at `at`, where the text's own name ends there too: no
 * capital goes on, or a person's name, a title or a body does. "xã Kon Thụp | Đinh Hưng", "phường Xuân Hương - Đà Lạt";
 * undefined where the lists have none.
 */
export function listedCommune(view: SentenceView, at: number): number | undefined {
  if (!isCapitalised(view.tokens[at])) return undefined;
  const written = ({ end }: { end: number }) => view.tokens.slice(at, end).every(({ shape }) => shape !== "lower");
  const found = listed().at(view.tokens, at).find(written);
  if (found === undefined) return undefined;
  const { end } = found;
  const next = view.tokens[end];
  const other = vietnameseName(view, end) ?? longest(view, end, "title") ?? longest(view, end, "organization");
  return !isCapitalised(next) || other !== undefined ? end : undefined;
}
