import { Failure } from "#model/failure";
import type { Express } from "express";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listening {
  readonly server: Server;
  /** e.g. "http://127.0.0.1:3000"; an address of all interfaces is shown as this machine's own. */
  readonly address: string;
}

/**
 * @param port 0 takes any free one
 * @throws Failure invalid-input where the address cannot be had, with what to do
 */
export function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server = createServer(app);
  // A client that sends its request drop by drop must not hold a connection for ever. An ingest may last long, so the
  // limit is on headers and on silence, not on the whole request.
  server.headersTimeout = 15_000;
  server.requestTimeout = 0;
  server.timeout = 120_000;
  server.keepAliveTimeout = 5_000;
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(explain(cause, host, port)));
    server.listen(port, host, () => resolve({ server, address: addressOf(server.address() as AddressInfo) }));
  });
}

function addressOf({ address, family, port }: AddressInfo): string {
  const shown = address === "0.0.0.0" || address === "::" ? "localhost" : family === "IPv6" ? `[${address}]` : address;
  return `http://${shown}:${port}`;
}

function explain(cause: NodeJS.ErrnoException, host: string, port: number): Failure {
  const messages: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} needs administrator rights. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Set HOST to one that is, or leave it out.`,
    ENOTFOUND: `${host} is not a known host name. Set HOST to an address of this machine, or leave it out.`,
  };
  const message = messages[cause.code ?? ""] ?? `Cannot listen on ${host}:${port}: ${cause.message}`;
  return new Failure("invalid-input", message, { cause });
}
