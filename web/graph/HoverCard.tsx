import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { OpenPicture } from "./open-picture.ts";
import classes from "./Picture.module.css";
import type { PictureNode } from "./picture-data.ts";

const WAIT = 300;

interface Props {
  readonly node: PictureNode;
  readonly picture: OpenPicture;
}

/** A few lines about the node under the pointer, after a moment's rest. */
export function HoverCard({ node, picture }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number; readonly radius: number } | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setPlace(picture.placeOf(node.id)), WAIT);
    return () => window.clearTimeout(timer);
  }, [node.id, picture]);
  if (!place) return null;
  const data = node.data;
  const lines = [
    t(`kind.${node.kind}`),
    ...(data?.type === "event" ? [`${t(`eventKind.${data.kind}`)} · ${formatEdtf(data.date, language)}`] : []),
    ...(data && data.type !== "person" && data.place !== null ? [data.place] : []),
    t("sentence.facts", { count: node.degree }),
  ];
  const toLeft = place.x > window.innerWidth - 320;
  const above = place.y > window.innerHeight - 200;
  return (
    <div
      className={classes.card}
      role="tooltip"
      style={{
        left: toLeft ? undefined : place.x + place.radius + 10,
        right: toLeft ? window.innerWidth - place.x + place.radius + 10 : undefined,
        top: above ? undefined : place.y + place.radius + 6,
        bottom: above ? window.innerHeight - place.y + place.radius + 6 : undefined,
      }}
    >
      <strong>{node.name}</strong>
      {lines.map((line) => (
        <div key={line} style={{ color: "var(--qh-dim)" }}>
          {line}
        </div>
      ))}
    </div>
  );
}
