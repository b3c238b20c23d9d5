/** Bytes to read articles from, before anything is known about their format. */
export interface Source {
  /** For messages: the path, or "stdin". */
  readonly name: string;
  /** As given on the command line; null where the bytes came another way. */
  readonly path: string | null;
  /** Read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}
