import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../api/api-error.ts";
import { FailureNote } from "../layout/FailureNote.tsx";

const ADVISED = ["query-refused", "query-invalid", "query-unsupported", "query-timeout", "invalid-input"] as const;

/** Why a statement did not run: the code, the store's own words, and what to do. */
export function QueryFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const code = ADVISED.find((known) => error instanceof ApiError && error.code === known);
  if (!code) return <FailureNote error={error} onRetry={onRetry} />;
  return (
    <Alert color="red" variant="outline" icon={<IconAlertTriangle aria-hidden />} title={code} role="alert" my="sm">
      <Text size="sm" fw={500}>
        {t(`console.advice.${code}`)}
      </Text>
      <Text size="sm" mt={6} ff="monospace" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {error.message}
      </Text>
    </Alert>
  );
}
