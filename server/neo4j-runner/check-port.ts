import { once } from "node:events";
import { createServer } from "node:net";
import { Failure } from "#model/failure";

/** @throws Failure invalid-input where something listens on this port of loopback */
export async function checkPort(port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, "127.0.0.1");
    await once(probe, "listening");
  } catch (cause) {
    throw new Failure("invalid-input", `Port ${port} is taken: name another with --port.`, { cause });
  } finally {
    probe.close();
  }
}
