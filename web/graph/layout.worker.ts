import { computeLayout, type LayoutInput, type Positions } from "./compute-layout.ts";

export interface LayoutProgress {
  readonly positions: Positions;
  readonly done: boolean;
}

self.onmessage = ({ data }: MessageEvent<LayoutInput>) => {
  const steps = computeLayout(data);
  for (let step = steps.next(); ; step = steps.next()) {
    self.postMessage({ positions: step.value, done: step.done === true } satisfies LayoutProgress);
    if (step.done === true) return;
  }
};
