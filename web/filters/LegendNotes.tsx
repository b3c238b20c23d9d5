import { Group, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { KindIcon } from "../layout/KindIcon.tsx";

/** What shapes and colours beside the boxes above do not say. */
export function LegendNotes() {
  const { t } = useTranslation();
  return (
    <Stack gap={4}>
      <Title order={3} size="h6">
        {t("legend.title")}
      </Title>
      {(["official", "person"] as const).map((kind) => (
        <Group key={kind} gap={7} wrap="nowrap">
          <KindIcon kind={kind} size={18} />
          <Text size="xs" c="dimmed">
            {t(`kind.${kind}`)}
          </Text>
        </Group>
      ))}
      {(["legend.thickness", "legend.past", "legend.count"] as const).map((words) => (
        <Text key={words} size="xs" c="dimmed">
          {t(words)}
        </Text>
      ))}
    </Stack>
  );
}
