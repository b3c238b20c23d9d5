/** Something that a path on the command line led to. */
export interface FoundSource {
  /** null: standard input */
  readonly path: string | null;
  /** Bytes; null where nobody knows. */
  readonly size: number | null;
}
