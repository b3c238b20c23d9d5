import type { LocalEvent } from "#model/entity";
import type { Scene } from "./scene.ts";
import { speechesOf } from "./speeches-of.ts";

const first = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** The sentence in which each person is quoted first. */
function firstSpeeches(scene: Scene): ReadonlyMap<string, number> {
  let known = first.get(scene);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const stage of scene.stages)
    if (stage.role === "body" && stage.people.length > 0)
      for (const { person } of speechesOf(stage, true))
        if (!found.has(person.person)) found.set(person.person, stage.sentence.index);
  first.set(scene, (known = found));
  return known;
}

/**
 * "Ngày 29/9, ông A cho biết … tại phiên họp ngày 28/9. Ông A cho rằng …": who spoke before a gathering was named in passing
 * tells of it, and goes on speaking where he did.
 */
export function spokeBefore(scene: Scene, { ref }: LocalEvent, person: string): boolean {
  const place = scene.stages.find(({ role, events }) => role !== "title" && events.some(({ event }) => event === ref))
    ?.sentence.index;
  return place !== undefined && (firstSpeeches(scene).get(person) ?? Infinity) < place;
}
