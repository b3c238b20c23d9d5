import type { Address, Separator } from "./draw.ts";
import type { EventDate } from "./event-date.ts";
import type { Gathering } from "./gathering.ts";
import type { HomePlace } from "./home-place.ts";
import type { PersonName } from "./person-name.ts";
import type { Career, Post } from "./post.ts";
import type { Random } from "./random.ts";
import type { StatedFacts, StatedRole } from "./stated-facts.ts";

export interface Official {
  readonly name: PersonName;
  readonly posts: Career;
}

interface SceneParts {
  readonly random: Random;
  readonly home: HomePlace;
  readonly gathering: Gathering;
  readonly date: EventDate;
  /** The first takes the chair. */
  readonly cast: readonly Official[];
  readonly separator: Separator;
  readonly address: Address;
}

/** The article being written: paragraphs ask it how to name people, and it keeps what they state. */
export class Scene {
  readonly random: Random;
  readonly home: HomePlace;
  readonly gathering: Gathering;
  readonly date: EventDate;
  readonly cast: readonly Official[];
  readonly #separator: Separator;
  readonly #address: Address;
  readonly #roles = new Map<string, StatedRole>();
  readonly #present = { attendedBy: new Set<string>(), chairedBy: new Set<string>(), spokeAt: new Set<string>() };

  constructor({ random, home, gathering, date, cast, separator, address }: SceneParts) {
    this.random = random;
    this.home = home;
    this.gathering = gathering;
    this.date = date;
    this.cast = cast;
    this.#separator = separator;
    this.#address = address;
  }

  /** The nth of the cast, counted round. */
  official(index: number): Official {
    const official = this.cast[index % this.cast.length];
    if (official === undefined) throw new Error("an article needs a cast");
    return official;
  }

  /** "đồng chí", "ông" or "bà", as the article addresses people. */
  addressOf({ name }: Official): string {
    return this.#address === "đồng chí" ? "đồng chí" : name.woman ? "bà" : "ông";
  }

  get plural(): string {
    return this.#address === "đồng chí" ? "các đồng chí" : "các ông, bà";
  }

  /** A name with its posts, as in a list: "Tô Thị Oanh, Giám đốc Sở Y tế Nam Định". */
  introduced(official: Official): string {
    for (const post of official.posts) this.states(official, post, "current");
    const posts = official.posts.map(({ written }) => written).join(", ");
    const { full } = official.name;
    switch (this.#separator) {
      case "comma":
        return `${full}, ${posts}`;
      case "dash":
        return `${full} - ${posts}`;
      case "brackets":
        return `${full} (${posts})`;
      case "before":
        return `${posts} ${full}`;
    }
  }

  /** "đồng chí Tô Thị Oanh, Giám đốc …"; with the posts first, "Giám đốc … Tô Thị Oanh" as it stands. */
  presented(official: Official): string {
    const phrase = this.introduced(official);
    return this.#separator === "before" ? phrase : `${this.addressOf(official)} ${phrase}`;
  }

  /** A phrase inside a sentence that goes on: a comma closes what a comma opened. */
  within(official: Official): string {
    const closed = this.random.chance(0.5);
    return `${this.presented(official)}${closed && this.#separator === "comma" ? "," : ""}`;
  }

  /** "đồng chí Tô Thị Oanh", "bà Oanh": somebody introduced before. */
  again(official: Official): string {
    const { full, given } = official.name;
    const short = this.random.chance(0.6);
    return `${this.addressOf(official)} ${short && this.#address === "ông" ? given : full}`;
  }

  states({ name }: Official, { title, organization }: Post, status: StatedRole["status"], statusAlso?: string[]): void {
    const key = `${name.full}|${title}|${organization}`;
    if (status === "current" && this.#roles.has(key)) return;
    this.#roles.set(key, { person: name.full, title, organization, status, ...(statusAlso && { statusAlso }) });
  }

  attends({ name }: Official): void {
    this.#present.attendedBy.add(name.full);
  }
  chairs(official: Official): void {
    this.attends(official);
    this.#present.chairedBy.add(official.name.full);
  }
  speaks(official: Official): void {
    this.attends(official);
    this.#present.spokeAt.add(official.name.full);
  }

  facts(): StatedFacts {
    const roles = [...this.#roles.values()];
    const { attendedBy, chairedBy, spokeAt } = this.#present;
    const { gathering, date } = this;
    return {
      persons: [...new Set(roles.map(({ person }) => person))].map((name) => ({ name, kind: "official" })),
      roles,
      events: [
        {
          name: gathering.name,
          date: date.iso,
          attendedBy: [...attendedBy],
          chairedBy: [...chairedBy],
          spokeAt: [...spokeAt],
        },
      ],
    };
  }
}
