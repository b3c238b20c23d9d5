import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";

const NAMES: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

export function LanguageSwitch() {
  const { t } = useTranslation();
  const [language, choose] = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("app.language")}
      value={language}
      onChange={choose}
      data={LANGUAGES.map((value) => ({
        value,
        label: (
          <span lang={value} title={NAMES[value]}>
            {value}
          </span>
        ),
      }))}
    />
  );
}
