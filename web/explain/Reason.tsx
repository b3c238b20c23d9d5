import { useLanguage } from "../i18n/use-language.ts";
import { reasonWords } from "./reason-words.ts";

/** Why something was dropped or is less sure, marked as English where it has no Vietnamese. */
export function Reason({ children }: { readonly children: string }) {
  const [language] = useLanguage();
  const { words, language: spoken } = reasonWords(children, language);
  return <span lang={spoken}>{words}</span>;
}
