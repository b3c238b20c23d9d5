import { Button, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly first?: number;
  /** How many there are in the store, where fewer came. */
  readonly total?: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its first rows until more are asked for, and says when there are more than it was given. */
export function FoldedList<Item>({ items, first = 8, total = items.length, keyOf, children }: Props<Item>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ul style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {shown.map((item) => (
          <li key={keyOf(item)} style={{ paddingBlock: 3 }}>
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > first && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(!all)}>
          {all ? t("detail.showLess") : t("detail.showAll", { count: items.length })}
        </Button>
      )}
      {total > items.length && (all || items.length <= first) && (
        <Text size="xs" c="dimmed">
          {t("detail.notAll", { shown: items.length, total })}
        </Text>
      )}
    </>
  );
}
