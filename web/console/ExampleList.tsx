import type { ExampleQuery } from "#model/api";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import classes from "./ConsolePage.module.css";

interface Props {
  readonly examples: readonly ExampleQuery[];
  readonly current: string;
  readonly onChoose: (example: ExampleQuery) => void;
}

/** Questions to start from; a click puts one into the editor and runs it. */
export function ExampleList({ examples, current, onChoose }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (examples.length === 0) return <p>{t("console.noExamples")}</p>;
  return (
    <ul className={classes.examples}>
      {examples.map((example) => (
        <li key={example.id}>
          <button
            type="button"
            className={classes.example}
            aria-current={example.query === current}
            onClick={() => onChoose(example)}
          >
            {example.title[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
