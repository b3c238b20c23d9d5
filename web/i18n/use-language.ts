import { useCallback, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearch } from "wouter";
import { readableSearch } from "../state/readable-search.ts";
import { type Language, LANGUAGES } from "./language.ts";

const KEY = "quan-he.language";

/**
 * The language, as the address says; an address without one takes the language last chosen here, then Vietnamese.
 * Every address in another language than Vietnamese says so, so that a copied link opens alike elsewhere.
 */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const search = useSearch();
  const [location, navigate] = useLocation();
  const asked = LANGUAGES.find((language) => language === new URLSearchParams(search).get("lang"));
  const language = asked ?? (i18n.language === "en" ? "en" : "vi");

  const put = useCallback(
    (next: Language) => {
      const parameters = new URLSearchParams(window.location.search);
      parameters.set("lang", next);
      navigate(`${window.location.pathname}${readableSearch(parameters)}${window.location.hash}`, { replace: true });
    },
    [navigate],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    if (i18n.language !== language) void i18n.changeLanguage(language);
    if (language !== "vi" && asked === undefined) put(language);
  }, [language, asked, i18n, put, location]);

  const choose = useCallback(
    (next: Language) => {
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // It holds for this visit.
      }
      put(next);
    },
    [put],
  );
  return [language, choose];
}
