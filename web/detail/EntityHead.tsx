import type { Entity } from "#model/api";
import { Group, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nodeKind } from "../graph/node-kind.ts";
import { KindIcon } from "../layout/KindIcon.tsx";

interface Props {
  readonly entity: Entity;
  readonly summary: string | null;
  /** Heading level: 1 on its own page, 2 in the panel. */
  readonly order: 1 | 2;
  readonly children?: ReactNode;
}

/** Name, what it is, the summary sentence, other names. */
export function EntityHead({ entity: { node, aliases, honorifics }, summary, order, children }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const kind = nodeKind(node);
  const facts = [
    t(`kind.${kind}`),
    ...(node.type === "event" ? [t(`eventKind.${node.kind}`), formatEdtf(node.date, language)] : []),
    ...(node.type !== "person" && node.place !== null ? [node.place] : []),
    ...(node.type === "event" && node.planned ? [t("planned")] : []),
  ];
  return (
    <>
      <Group gap={10} wrap="nowrap" align="flex-start">
        <KindIcon kind={kind} size={order === 1 ? 40 : 30} />
        <div style={{ minWidth: 0 }}>
          <Title order={order} size={order === 1 ? "h2" : "h4"} tabIndex={-1} style={{ overflowWrap: "anywhere" }}>
            {node.name}
          </Title>
          <Text size="sm" c="dimmed">
            {facts.join(" · ")}
          </Text>
        </div>
      </Group>
      {summary !== null && (
        <Text size="sm" mt={8} data-testid="summary">
          {summary}
        </Text>
      )}
      {aliases.length > 0 && (
        <Text size="sm" mt={4}>
          <Text span c="dimmed" inherit>
            {t("detail.aliases")}:{" "}
          </Text>
          {aliases.join("; ")}
        </Text>
      )}
      {honorifics.length > 0 && (
        <Text size="sm">
          <Text span c="dimmed" inherit>
            {t("detail.honorifics")}:{" "}
          </Text>
          {honorifics.join(", ")}
        </Text>
      )}
      {children}
    </>
  );
}
