export interface Lap {
  /** Seconds by the clock. */
  readonly seconds: number;
  /** Seconds of processor time of all threads of this process: what a busy machine does not distort. */
  readonly cpuSeconds: number;
}

/** @returns a function that gives the time since the start */
export function startStopwatch(): () => Lap {
  const start = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
  };
}
