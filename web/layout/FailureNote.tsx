import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../api/api-error.ts";

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong and what to do about it; the server's own words where it has some. */
export function FailureNote({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const api = error instanceof ApiError ? error : null;
  const advice =
    api?.code === "unreachable"
      ? t("state.unreachable")
      : api?.code === "unexpected-answer"
        ? t("state.unexpected")
        : api?.code === "not-found"
          ? t("state.notFound")
          : (api?.message ?? String(error));
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={t("state.failed")}
      role="alert"
      m="sm"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{advice}</Text>
        {api && (
          <Text size="xs" c="dimmed">
            {t("state.code", { code: api.code })}
            {api.instance !== null && ` · ${t("state.request", { id: api.instance })}`}
          </Text>
        )}
        {onRetry && (
          <Button size="xs" variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
            {t("state.retry")}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
