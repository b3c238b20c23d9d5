import { availableParallelism, cpus, loadavg } from "node:os";

/** Where figures were measured, and what else the machine was doing. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** Mean number of running processes in the minute before; above zero, figures by the clock are too low. */
  readonly load: number;
}

export function machine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export const machineLine = ({ processor, cores, node, load }: Machine): string =>
  `${processor}, ${cores} ${cores === 1 ? "core" : "cores"}, Node ${node}, load before ${load}`;
