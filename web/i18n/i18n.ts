import i18next, { type i18n as I18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

/** The page's words. React escapes what it shows, so i18next does not escape it a second time. */
export const i18n: I18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: "vi",
  fallbackLng: "vi",
  supportedLngs: ["vi", "en"],
  resources: { vi: { translation: vi }, en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
