import { pino } from "pino";
import { DEFAULT_LIMITS } from "../api-limits.ts";
import { application } from "../application.ts";
import { listen } from "../listen.ts";
import type { Parts } from "../parts.ts";
import { stopGracefully } from "../stop-gracefully.ts";

export interface Api {
  readonly url: string;
  /** GET, or POST where there is a body. */
  readonly ask: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** The real server on a free port of this machine; whatever is not given is as quiet and empty as it can be. */
export async function startApi(parts: Partial<Parts> & Pick<Parts, "store">): Promise<Api> {
  const app = application({
    version: "0.0.0",
    log: pino({ level: "silent" }),
    limits: DEFAULT_LIMITS,
    pageFolder: "/nonexistent",
    explain: ({ id }) => {
      throw new Error(`This server was started without a way to explain ${id}.`);
    },
    exampleQueries: () => Promise.resolve([]),
    loopback: true,
    password: null,
    stopping: new AbortController().signal,
    admin: null,
    ...parts,
  });
  const { server, address } = await listen(app, "127.0.0.1", 0);
  return {
    url: address,
    ask: (path, body, headers = {}) =>
      fetch(
        address + path,
        body === undefined
          ? { headers }
          : {
              method: "POST",
              headers: { "Content-Type": "application/json", ...headers },
              body: typeof body === "string" ? body : JSON.stringify(body),
            },
      ),
    close: () => stopGracefully(server, 0),
  };
}
