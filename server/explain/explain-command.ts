import { parseArgs } from "node:util";
import type { Article } from "#model/article";
import type { Explanation } from "#model/explain";
import { Failure } from "#model/failure";
import { choice } from "../commands/choice.ts";
import { findSources } from "../commands/find-sources.ts";
import { readSources } from "../commands/read-sources.ts";
import { runCommand } from "../commands/run-command.ts";
import { understood } from "../commands/understood.ts";
import { UsageError } from "../commands/usage-error.ts";
import { explanationHtml } from "./explanation-html.ts";
import { explanationText } from "./explanation-text.ts";

const USAGE = `Usage: npm run explain -- ARTICLE [--format text|html|json] [--colour]

Shows all that was seen in an article, what it came to, and what was dropped and why.
Cho thấy mọi điều đọc được trong một bài báo, điều gì bị bỏ qua và vì sao.

  ARTICLE          a file, or - for standard input
  --format FORMAT  text (default), html (one page that needs nothing else) or json
  --colour         colours in the text although it does not go to a terminal
  -h, --help       this text

> page.html keeps the page: npm run --silent explain -- tin.txt --format html > page.html
`;

async function onlyArticle(path: string): Promise<Article> {
  const onFailure = (failure: Failure) => {
    throw failure;
  };
  const articles: Article[] = [];
  const sources = await findSources([path]);
  for await (const article of readSources(
    sources,
    { onBytes: () => undefined, onFailure },
    new AbortController().signal,
  )) {
    articles.push(article);
    if (articles.length > 1) throw new UsageError(`${path} holds several articles: name a file with one.`);
  }
  const [article] = articles;
  if (article === undefined) throw new Failure("unreadable-source", `${path} holds no article.`);
  return article;
}

/** @returns the exit code */
export function explainCommand(args: readonly string[], explain: (article: Article) => Explanation): Promise<number> {
  return runCommand(USAGE, async () => {
    const { values, positionals } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { format: { type: "string" }, colour: { type: "boolean" }, help: { type: "boolean", short: "h" } },
      }),
    );
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError("Name one article.");
    const format = choice("--format", values.format, ["text", "html", "json"]);
    const explanation = explain(await onlyArticle(path));
    if (format === "html") process.stdout.write(explanationHtml(explanation));
    else if (format === "json") process.stdout.write(`${JSON.stringify(explanation, null, 1)}\n`);
    else process.stdout.write(`${explanationText(explanation, values.colour ?? process.stdout.isTTY)}\n`);
    return 0;
  });
}
