import { expect, it } from "vitest";
import { exportCommand } from "./export-command.ts";
import { runHere } from "./testing/run-here.ts";

it("explains itself, and ends with 2 for what it does not take", async () => {
  expect(await runHere(exportCommand, ["--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("canonical") as string,
  });
  expect(await runHere(exportCommand, ["seeds"])).toMatchObject({ code: 2, stdout: "" });
});
