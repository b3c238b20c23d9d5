/** A server that has the data folder open, as its owner file tells. */
export interface RunningServer {
  /** "http://127.0.0.1:3000" */
  readonly address: string;
  readonly token: string;
}
