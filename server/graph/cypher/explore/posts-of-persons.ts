import { z } from "zod";
import type { Statement } from "../../graph-store.ts";

const Post = z.object({
  person: z.string(),
  title: z.string(),
  organization: z.string(),
  status: z.string(),
  lastSeen: z.string().nullable(),
  rank: z.number(),
  edge: z.string(),
});
export type Post = z.infer<typeof Post>;

/** The posts of some persons, to tell namesakes apart; takes `ids`. */
export const postsOfPersons: Statement<Post> = {
  name: "explore.posts-of-persons",
  text: `UNWIND $ids AS wanted MATCH (n:Person {id: wanted})-[e:HELD_ROLE]->(o:Organization)
RETURN n.id AS person, e.title AS title, o.name AS organization, e.status AS status, toString(e.lastSeen) AS lastSeen,
  e.rank AS rank, e.id AS edge`,
  row: Post,
};
