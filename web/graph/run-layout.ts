import type { LayoutInput, Positions } from "./compute-layout.ts";
import type { LayoutProgress } from "./layout.worker.ts";

/**
 * Runs the layout in a worker.
 *
 * @param show is given the positions after every step; the last time with done = true
 * @returns stops it
 */
export function runLayout(input: LayoutInput, show: (positions: Positions, done: boolean) => void): () => void {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
    show(data.positions, data.done);
    if (data.done) worker.terminate();
  };
  worker.postMessage(input);
  return () => worker.terminate();
}
