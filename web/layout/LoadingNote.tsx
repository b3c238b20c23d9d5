import { Skeleton, Stack, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Grey lines where text will be, and the word for those who hear the page. */
export function LoadingNote({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" p="sm" role="status">
      <VisuallyHidden>{t("state.loading")}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={14} width={`${95 - ((line * 17) % 45)}%`} />
      ))}
    </Stack>
  );
}
