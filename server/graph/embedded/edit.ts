/** Text to put in at a position of a query. */
export interface Edit {
  readonly at: number;
  readonly insert: string;
}
