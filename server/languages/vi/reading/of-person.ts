import type { Hold } from "../posts/hold.ts";

/** What an article says of each person, in text order. */
export function ofPerson<Post extends { readonly hold: Hold }>(
  posts: readonly Post[],
): (person: string) => readonly Post[] {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    const own = groups.get(post.hold.person);
    if (own === undefined) groups.set(post.hold.person, [post]);
    else own.push(post);
  }
  return (person) => groups.get(person) ?? [];
}
