import { inject } from "vitest";

interface Hit {
  readonly id: string;
  readonly type: string;
}

/** The id of what a name finds first, of one type. */
export async function findId(query: string, type: string): Promise<string> {
  const address = new URL(`/api/search?q=${encodeURIComponent(query)}&limit=50`, inject("address"));
  const { hits } = (await (await fetch(address)).json()) as { hits: Hit[] };
  const hit = hits.find((one) => one.type === type);
  if (!hit) throw new Error(`No ${type} is called ${query}`);
  return hit.id;
}
