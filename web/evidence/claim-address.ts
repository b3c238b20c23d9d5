import { pageAddress } from "../state/page-address.ts";

/** The article's page with this claim's sentence marked. */
export function claimAddress(article: string, claim: string): string {
  return `${pageAddress("article", article)}?claim=${encodeURIComponent(claim)}`;
}
