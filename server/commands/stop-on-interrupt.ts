/** A terminal's Ctrl-C reaches a program twice when a runner such as npm passes it on: within this time it is one. */
const SAME_INTERRUPT_MS = 400;
const INTERRUPTED = 130;

/** A signal that the first Ctrl-C (or SIGTERM) aborts, with a message; the second ends the program at once. */
export function stopOnInterrupt(message: string): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  let first = 0;
  const interrupt = (): void => {
    if (!controller.signal.aborted) {
      first = Date.now();
      process.stderr.write(`\n${message}\n`);
      controller.abort();
    } else if (Date.now() - first > SAME_INTERRUPT_MS) process.exit(INTERRUPTED);
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  return {
    signal: controller.signal,
    release: () => void process.off("SIGINT", interrupt).off("SIGTERM", interrupt),
  };
}
