import { z } from "zod";
import { Article } from "./article.ts";
import { Claim } from "./claim.ts";
import { LocalEntity } from "./entity.ts";

/** Everything that was read in one article: a pure function of the article and the language pack. */
export const Reading = z.object({
  article: Article,
  entities: z.array(LocalEntity),
  claims: z.array(Claim),
});
export type Reading = z.infer<typeof Reading>;
