// Stands in for the reading in tests: what an article's text says is what happens.
import process from "node:process";
import { parentPort } from "node:worker_threads";

parentPort.on("message", ({ text }) => {
  if (text === "die") process.exit(3);
  else if (text === "fail") parentPort.postMessage({ type: "failed", reason: "no such word" });
  else if (text === "throw") throw new Error("thrown outside");
  else parentPort.postMessage({ type: "read", found: { entities: [], claims: [] } });
});
parentPort.postMessage({ type: "ready" });
