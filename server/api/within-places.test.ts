import { describe, expect, it } from "vitest";
import { withinPlaces } from "./within-places.ts";

describe("withinPlaces", () => {
  it("gives places in order of arrival and frees them after a failure", async () => {
    const inPlace = withinPlaces(1, 1000);
    const order: number[] = [];
    const work = [1, 2, 3].map((number) =>
      inPlace(() => {
        order.push(number);
        return number === 2 ? Promise.reject(new Error("hỏng")) : Promise.resolve(number);
      }),
    );
    const settled = await Promise.allSettled(work);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(order).toEqual([1, 2, 3]);
  });

  it("forgets who gave up waiting", async () => {
    const inPlace = withinPlaces(1, 20);
    let finish = (): void => undefined;
    const first = inPlace(() => new Promise<void>((resolve) => (finish = resolve)));
    await expect(inPlace(() => Promise.resolve())).rejects.toMatchObject({ code: "query-timeout" });
    finish();
    await first;
    await expect(inPlace(() => Promise.resolve("có chỗ"))).resolves.toBe("có chỗ");
  });
});
