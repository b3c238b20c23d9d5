import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly advice?: string;
  readonly children?: ReactNode;
}

/** Says that there is nothing, and what to do about it. */
export function EmptyNote({ title, advice, children }: Props) {
  return (
    <Stack gap={6} align="center" justify="center" p="lg" ta="center" role="status">
      <Text fw={600}>{title}</Text>
      {advice !== undefined && (
        <Text size="sm" c="dimmed" maw={420}>
          {advice}
        </Text>
      )}
      {children}
    </Stack>
  );
}
