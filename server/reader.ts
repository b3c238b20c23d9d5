import type { Article } from "#model/article";
import type { Project } from "#model/projection";
import type { Reading } from "#model/reading";
import { projector } from "./entities/project.ts";
import { vietnamese } from "./languages/vi/index.ts";
import { readArticle } from "./pipeline.ts";

/** The stages with the language packs filled in: what the server and the command lines read and project with. */
export const reader: { readonly read: (article: Article) => Reading; readonly project: Project } = {
  read: (article) => readArticle(article, vietnamese),
  project: projector(vietnamese.rankOf, vietnamese.namesakes),
};
