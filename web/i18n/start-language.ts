import { i18n } from "./i18n.ts";
import { LANGUAGES } from "./language.ts";

/** Before the first paint: the address's language, or the one chosen on an earlier visit. */
export function startLanguage(): void {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem("quan-he.language");
  } catch {
    // Vietnamese, then.
  }
  const asked = new URLSearchParams(window.location.search).get("lang") ?? stored;
  const language = LANGUAGES.find((known) => known === asked) ?? "vi";
  document.documentElement.lang = language;
  void i18n.changeLanguage(language);
}
