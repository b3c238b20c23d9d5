import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import { fold } from "#model/fold";
import { decodeText } from "./decode-text.ts";
import type { Loader } from "./loader.ts";
import { recordArticle } from "./record-article.ts";
import type { Source } from "./source.ts";

/** UTF-16 units of one record: an unclosed quotation mark must not swallow a huge file. */
const LONGEST_RECORD = 10_000_000;
const TEXT_COLUMN = /^(?:text|content|body|article ?body|full ?text|noi dung|van ban|(?:raw ?|page ?)?html)$/;

/** A table with a header row, one article a row; comma, semicolon or tabulator. Read row by row. */
export const csvLoader: Loader = {
  name: "csv",
  extensions: ["csv", "tsv"],
  recognises: (head) => {
    const columns = head.split("\n", 1)[0]?.split(/[,;\t]/) ?? [];
    return columns.length > 1 && columns.some((column) => TEXT_COLUMN.test(fold(column)));
  },
  load: loadRows,
};

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

async function* loadRows(source: Source): AsyncGenerator<Article | Failure> {
  let columns: string[] = [];
  let line = 2;
  try {
    const text = decodeText(source);
    const head = await headerLine(text);
    const parser = parse({
      bom: true,
      delimiter: delimiterOf(head),
      columns: (header: string[]) => (columns = header.map((column) => column.trim())),
      info: true,
      max_record_size: LONGEST_RECORD,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const rows = Readable.from(joined(head, text)).compose(parser) as AsyncIterable<Row>;
    for await (const { record, info } of rows) {
      if (!columns.some((column) => TEXT_COLUMN.test(fold(column)))) {
        yield new Failure("unreadable-source", noText(source, columns));
        return;
      }
      yield recordArticle(record, source, line);
      line = info.lines + 1;
    }
    if (line === 2) yield new Failure("unreadable-source", `${source.name} is empty: it has no row below its header.`);
  } catch (cause) {
    yield cause instanceof Failure ? cause : brokenTable(source, cause);
  }
}

/** Everything up to the first line end and whatever came with it. */
async function headerLine(text: AsyncGenerator<string>): Promise<string> {
  let head = "";
  while (!head.includes("\n") && head.length < LONGEST_RECORD) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

/** The one that the header uses most: a semicolon inside a text must not cut it. */
function delimiterOf(head: string): string {
  const header = head.split("\n", 1)[0] ?? "";
  const counts = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (head !== "") yield head;
  yield* rest;
}

function noText(source: Source, columns: readonly string[]): string {
  return `${source.name} has no column "text", "content", "body" or "html" (its columns: ${columns.join(", ")}).`;
}

function brokenTable(source: Source, cause: unknown): Failure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Failure("unreadable-source", `${source.name} is not a readable table: ${reason}`, { cause });
}
