/**
 * What a language's lexicons know of how likely two people of one name are: nothing of it depends on what is in the
 * graph, so that the order in which articles come decides nothing.
 */
export interface NamesakeKnowledge {
  /** Of how many people one bears this full name, as a share: 0.0004 for "Nguyễn Văn Hùng". */
  readonly shareOfName: (name: string) => number;
  /** About how many people hold posts in a body over some years: ten in a commune's committee, 1500 in the Quốc hội. */
  readonly peopleOf: (body: string) => number;
  /** Whether one person at a time holds the post in a body. */
  readonly heldByOne: (title: string) => boolean;
  /** Key of the province that a body is in by its name; null for bodies of the whole country and unknown ones. */
  readonly provinceOf: (body: string) => string | null;
  /** ISO day on which two provinces, by key, became one or parts of one; null where they never did. */
  readonly mergedOn: (province: string, other: string) => string | null;
}

/** Knows nothing: names are rare, bodies small. For tests and languages without lexicons. */
export const NO_NAMESAKE_KNOWLEDGE: NamesakeKnowledge = {
  shareOfName: () => 0.000_1,
  peopleOf: () => 10,
  heldByOne: () => false,
  provinceOf: () => null,
  mergedOn: () => null,
};
