import { afterEach, expect, it, vi } from "vitest";
import { stopOnInterrupt } from "./stop-on-interrupt.ts";

afterEach(() => vi.restoreAllMocks());

it("aborts at the first Ctrl-C, takes its echo for the same, and ends at once at the second", () => {
  const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const now = vi.spyOn(Date, "now").mockReturnValue(1000);
  const { signal, release } = stopOnInterrupt("Stopping");
  expect(signal.aborted).toBe(false);

  process.emit("SIGINT");
  expect(signal.aborted).toBe(true);
  expect(said).toHaveBeenCalledWith("\nStopping\n");

  now.mockReturnValue(1100);
  process.emit("SIGINT");
  expect(exit).not.toHaveBeenCalled();

  now.mockReturnValue(2000);
  process.emit("SIGINT");
  expect(exit).toHaveBeenCalledExactlyOnceWith(130);

  const listening = process.listenerCount("SIGINT");
  release();
  expect(process.listenerCount("SIGINT")).toBe(listening - 1);
});
