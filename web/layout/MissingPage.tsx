import { useTranslation } from "react-i18next";
import { EmptyNote } from "./EmptyNote.tsx";
import { PageLink } from "./PageLink.tsx";
import { usePageTitle } from "./use-page-title.ts";

export function MissingPage() {
  const { t } = useTranslation();
  usePageTitle(t("state.pageMissing"));
  return (
    <main id="main" tabIndex={-1}>
      <h1 style={{ position: "absolute", clipPath: "inset(50%)" }}>{t("state.pageMissing")}</h1>
      <EmptyNote title={t("state.pageMissing")}>
        <PageLink to="/">{t("state.toPicture")}</PageLink>
      </EmptyNote>
    </main>
  );
}
