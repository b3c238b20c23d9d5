import { describe, expect, it } from "vitest";
import express from "express";
import { listen } from "./listen.ts";
import { stopGracefully } from "./stop-gracefully.ts";

/** A server whose one address answers when it is told to. */
async function start() {
  let [arrived, answer] = [(): void => undefined, (): void => undefined];
  const running = new Promise<void>((resolve) => (arrived = resolve));
  const told = new Promise<void>((resolve) => (answer = resolve));
  const app = express();
  app.get("/", async (_request, response) => {
    arrived();
    await told;
    response.send("xong");
  });
  return { ...(await listen(app, "127.0.0.1", 0)), running, answer: () => answer() };
}

describe("stopGracefully", () => {
  it("lets a running request finish and takes no new one", async () => {
    const { server, address, running, answer } = await start();
    const first = fetch(address);
    await running;
    const stopped = stopGracefully(server, 60_000);
    await expect(fetch(address)).rejects.toThrow();
    answer();
    expect(await (await first).text()).toBe("xong");
    await stopped;
  });

  it("cuts what does not finish in time", async () => {
    const { server, address, running } = await start();
    const cut = expect(fetch(address)).rejects.toThrow();
    await running;
    await stopGracefully(server, 50);
    await cut;
  });
});

describe("listen", () => {
  it("says what to do where the port is taken", async () => {
    const { server, address } = await start();
    const port = Number(new URL(address).port);
    await expect(listen(express(), "127.0.0.1", port)).rejects.toMatchObject({
      code: "invalid-input",
      message: `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    });
    await stopGracefully(server, 0);
  });

  it("says what to do where the address is not of this machine", async () => {
    await expect(listen(express(), "203.0.113.7", 0)).rejects.toMatchObject({
      code: "invalid-input",
      message: "203.0.113.7 is not an address of this machine. Set HOST to one that is, or leave it out.",
    });
  });
});
