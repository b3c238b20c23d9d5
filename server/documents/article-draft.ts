/** What a loader found, as found: `toArticle` normalises and checks it. */
export interface ArticleDraft {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** In any form that `isoMoment` understands. */
  readonly published: string | null;
  /** As the source declares it. */
  readonly language: string | null;
}
