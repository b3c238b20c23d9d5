import type { Server } from "node:http";

/**
 * Takes no new connection, lets running requests finish and then ends; whatever is still open after `grace`
 * milliseconds is cut.
 */
export function stopGracefully(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
