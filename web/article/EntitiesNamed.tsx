import type { ArticleDetail } from "#model/api";
import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FoldedList } from "../detail/FoldedList.tsx";
import { EntityLink } from "../layout/EntityLink.tsx";

const TYPES = ["person", "organization", "event"] as const;

/** The people, bodies and events that an article names, with its own words for them where they differ. */
export function EntitiesNamed({ entities }: { readonly entities: ArticleDetail["entities"] }) {
  const { t } = useTranslation();
  return (
    <>
      <Title order={2} size="h5" mt="md">
        {t("article.named")}
      </Title>
      {TYPES.map((type) => {
        const named = entities
          .filter((entity) => entity.type === type)
          .sort((a, b) => a.name.localeCompare(b.name, "vi"));
        if (named.length === 0) return null;
        return (
          <section key={type}>
            <Text component="h3" size="xs" fw={600} tt="uppercase" c="dimmed" mt={8} mb={2}>
              {t(`type.${type}`)} ({named.length})
            </Text>
            <FoldedList items={named} first={10} keyOf={({ id }) => id}>
              {({ id, name, mentionedAs }) => (
                <>
                  <EntityLink type={type} id={id} size="sm">
                    {name}
                  </EntityLink>
                  {mentionedAs !== name && (
                    <Text size="xs" c="dimmed">
                      “{mentionedAs}”
                    </Text>
                  )}
                </>
              )}
            </FoldedList>
          </section>
        );
      })}
    </>
  );
}
