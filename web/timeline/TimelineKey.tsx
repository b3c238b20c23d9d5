import { useTranslation } from "react-i18next";
import classes from "./Timeline.module.css";

/** The three clocks and how each is drawn. */
export function TimelineKey({ published = true }: { readonly published?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className={classes.key}>
        <li>
          <svg width="22" height="10" aria-hidden>
            <rect className={classes.held} y="1" width="22" height="8" rx="2" />
          </svg>
          {t("timeline.held")}
        </li>
        <li>
          <svg width="22" height="10" aria-hidden>
            <line className={classes.thread} x1="4" x2="18" y1="5" y2="5" />
            <circle className={classes.seen} cx="4" cy="5" r="3" />
            <circle className={classes.seen} cx="18" cy="5" r="3" />
          </svg>
          {t("timeline.observed")}
        </li>
        {published && (
          <li>
            <svg width="10" height="10" aria-hidden>
              <line className={classes.published} x1="5" x2="5" y1="0" y2="10" />
            </svg>
            {t("timeline.published")}
          </li>
        )}
      </ul>
      <p className={classes.when} style={{ margin: 0 }}>
        {t("timeline.caution")}
      </p>
    </>
  );
}
