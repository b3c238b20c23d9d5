import type { LocalPerson } from "#model/entity";
import { fold } from "#model/fold";
import { identifier } from "#model/identifier";
import type { PersonNode } from "#model/projection";
import { distinct, majority } from "./majority.ts";

/** The node of the mentions that are of one person. Its id is of the smallest member, whatever came first. */
export function personNode(
  members: readonly { readonly key: string; readonly local: LocalPerson }[],
  official: boolean,
): PersonNode {
  const locals = members.map(({ local }) => local);
  const name = majority(locals.map((local) => local.name));
  return {
    type: "person",
    id: identifier("person", members.map(({ key }) => key).sort()[0] ?? ""),
    name,
    nameKey: fold(name),
    aliases: distinct(locals.flatMap((local) => [local.name, ...local.aliases])).filter((alias) => alias !== name),
    honorifics: distinct(locals.flatMap((local) => local.honorifics)),
    official,
  };
}
