import { Button, Group, Kbd, Text, Textarea, Title } from "@mantine/core";
import { IconPlayerPlay, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { endpoints } from "../api/endpoints.ts";
import { Answer } from "../layout/Answer.tsx";
import { CrashGuard } from "../layout/CrashGuard.tsx";
import { EmptyNote } from "../layout/EmptyNote.tsx";
import { LoadingNote } from "../layout/LoadingNote.tsx";
import { ScrollPage } from "../layout/ScrollPage.tsx";
import { usePageTitle } from "../layout/use-page-title.ts";
import classes from "./ConsolePage.module.css";
import { ExampleList } from "./ExampleList.tsx";
import { parseParameters } from "./parse-parameters.ts";
import { QueryFailure } from "./QueryFailure.tsx";
import { ResultView } from "./ResultView.tsx";
import { SchemaHelp } from "./SchemaHelp.tsx";
import { useCypher } from "./use-cypher.ts";

const EXAMPLE = '{"name": "Lê"}';

/** Cypher by hand: editor, parameters, example questions, results as table and as graph. The address keeps the statement. */
export default function ConsolePage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const asked = { query: address.get("q") ?? "", parameters: address.get("params") ?? "" };
  const [draft, setDraft] = useState({ ...asked, asked });
  const { query, parameters } = draft;
  // Back, forward or a link leads to another statement: the editor shows that one.
  if (draft.asked.query !== asked.query || draft.asked.parameters !== asked.parameters) setDraft({ ...asked, asked });
  const examples = useQuery(endpoints.examples());
  const { answer, cancel } = useCypher(asked.query, asked.parameters);
  usePageTitle(t("console.title"));
  const params = parseParameters(parameters);

  const run = (statement: string, given: string) => {
    if (statement.trim() === "" || parseParameters(given) === null) return;
    if (statement === asked.query && given === asked.parameters) {
      void answer.refetch();
      return;
    }
    setAddress((before) => {
      const next = new URLSearchParams(before);
      next.set("q", statement);
      if (given.trim() === "") next.delete("params");
      else next.set("params", given);
      return next;
    });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run(query, parameters);
  };
  return (
    <ScrollPage width="90rem">
      <Title order={1} size="h2">
        {t("console.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t("console.intro")}
      </Text>
      <div className={classes.page}>
        <div className={classes.side}>
          <Title order={2} size="h5" mb={6}>
            {t("console.examples")}
          </Title>
          <Answer query={examples}>
            {(list) => (
              <ExampleList
                examples={list}
                current={query}
                onChoose={(example) => {
                  const given = Object.keys(example.params).length > 0 ? JSON.stringify(example.params, null, 2) : "";
                  run(example.query, given);
                }}
              />
            )}
          </Answer>
          <SchemaHelp />
        </div>
        <div>
          <Textarea
            className={classes.editor ?? ""}
            label={t("console.editor")}
            autosize
            minRows={5}
            maxRows={20}
            spellCheck={false}
            value={query}
            onChange={(event) => setDraft({ ...draft, query: event.currentTarget.value })}
            onKeyDown={press}
          />
          <Textarea
            className={classes.editor ?? ""}
            mt="xs"
            label={t("console.parameters")}
            description={t("console.parametersHelp", { example: EXAMPLE })}
            error={params === null ? t("console.parametersWrong", { example: EXAMPLE }) : null}
            autosize
            minRows={1}
            maxRows={8}
            spellCheck={false}
            value={parameters}
            onChange={(event) => setDraft({ ...draft, parameters: event.currentTarget.value })}
            onKeyDown={press}
          />
          <Group mt="xs" gap="sm">
            <Button
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              loading={answer.isFetching}
              disabled={query.trim() === "" || params === null}
              onClick={() => run(query, parameters)}
            >
              {t("console.run")}
            </Button>
            {answer.isFetching && (
              <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={() => void cancel()}>
                {t("console.cancel")}
              </Button>
            )}
            <Text size="xs" c="dimmed">
              <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd> · {t("console.shared")}
            </Text>
          </Group>
          <CrashGuard>
            {answer.isFetching ? (
              <LoadingNote />
            ) : answer.error ? (
              <QueryFailure error={answer.error} onRetry={() => void answer.refetch()} />
            ) : answer.data ? (
              <ResultView key={answer.dataUpdatedAt} {...answer.data} />
            ) : (
              <EmptyNote title={t("console.notYet")} />
            )}
          </CrashGuard>
        </div>
      </div>
    </ScrollPage>
  );
}
