import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { SearchBox } from "../search/SearchBox.tsx";
import classes from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { PageLink } from "./PageLink.tsx";
import { SchemeSwitch } from "./SchemeSwitch.tsx";

const PAGES = [
  ["/", "app.picture"],
  ["/articles", "app.articles"],
  ["/console", "app.console"],
] as const;

export function Header() {
  const { t } = useTranslation();
  const [location] = useLocation();
  return (
    <header className={classes.header}>
      <a className={classes.skip} href="#main">
        {t("app.skip")}
      </a>
      <PageLink to="/" className={classes.brand ?? ""} underline="never" aria-label={t("app.name")}>
        <img src="/favicon.svg" alt="" width={26} height={26} />
        <span className={classes.name}>{t("app.name")}</span>
      </PageLink>
      <div className={classes.search} role="search">
        <SearchBox />
      </div>
      <div className={classes.tools}>
        <nav className={classes.links} aria-label={t("app.mainNavigation")}>
          {PAGES.map(([address, words]) => (
            <PageLink
              key={address}
              to={address}
              underline="never"
              {...(location === address ? { "aria-current": "page" as const } : {})}
            >
              {t(words)}
            </PageLink>
          ))}
        </nav>
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </header>
  );
}
