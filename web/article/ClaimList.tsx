import type { ArticleDetail } from "#model/api";
import { Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../detail/StatusBadge.tsx";
import { statement } from "../evidence/statement.ts";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { EntityLink } from "../layout/EntityLink.tsx";
import { entityType } from "../state/entity-type.ts";
import classes from "./ClaimList.module.css";

type ArticleClaim = ArticleDetail["claims"][number];

interface Props {
  readonly claims: readonly ArticleClaim[];
  readonly chosen: string | null;
  readonly hovered: string | null;
  readonly onChoose: (claim: string) => void;
  readonly onHover: (claim: string | null) => void;
}

/** All that an article states, in the order of its text. */
export function ClaimList({ claims, chosen, hovered, onChoose, onHover }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Only the list's own box is scrolled: where list and text scroll together, the text is what was asked for.
    const box = list.current?.closest("aside");
    const item = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!box || !item || box.scrollHeight <= box.clientHeight) return;
    const place = item.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (place < 0 || place > box.clientHeight - 80) box.scrollTop += place - box.clientHeight / 3;
  }, [chosen]);
  return (
    <ul className={classes.list} ref={list}>
      {claims.map((claim) => {
        const isChosen = claim.id === chosen;
        const look = isChosen ? classes.chosen : claim.id === hovered ? classes.hot : "";
        return (
          <li key={claim.id}>
            <button
              type="button"
              className={`${classes.claim ?? ""} ${look ?? ""}`}
              aria-current={isChosen}
              onClick={() => onChoose(claim.id)}
              onMouseEnter={() => onHover(claim.id)}
              onMouseLeave={() => onHover(null)}
            >
              {statement(claim, t)} <StatusBadge status={claim.status} />
              {claim.date !== null && (
                <Text span size="xs" c="dimmed">
                  {" "}
                  {formatEdtf(claim.date, language)}
                </Text>
              )}
            </button>
            {isChosen && (
              <div className={classes.links}>
                {[[claim.subjectId, claim.subjectName] as const, [claim.objectId, claim.objectName] as const].map(
                  ([id, name], index) => {
                    const type = entityType(id);
                    return (
                      <span key={id}>
                        {index > 0 && " · "}
                        {type === null ? (
                          name
                        ) : (
                          <EntityLink type={type} id={id} size="xs">
                            {name}
                          </EntityLink>
                        )}
                      </span>
                    );
                  },
                )}
                <Text size="xs" c="dimmed">
                  {t("evidence.rule", { rule: claim.rule })}
                </Text>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
