import { Button, Text } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmptyNote } from "./EmptyNote.tsx";

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/** Keeps a failure in one part of the page from taking the rest with it. */
export class CrashGuard extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Crash error={error} onRetry={() => this.setState({ error: null })} /> : this.props.children;
  }
}

function Crash({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyNote title={t("state.crashed")} advice={t("state.crashedAdvice")}>
      <Text size="xs" c="dimmed">
        {error.message}
      </Text>
      <Button variant="default" size="xs" onClick={onRetry}>
        {t("state.retry")}
      </Button>
    </EmptyNote>
  );
}
