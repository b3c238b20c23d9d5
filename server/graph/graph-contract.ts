/** First labels of all nodes, sorted; the Meta node is the store's own affair. */
export const NODE_LABELS = ["Article", "Claim", "Event", "Organization", "Person"] as const;

/** All relationships, sorted. */
export const RELATIONSHIP_KINDS = [
  "ATTENDED",
  "CHAIRED",
  "HELD_ROLE",
  "MENTIONED_IN",
  "OBJECT",
  "ORGANIZED",
  "PART_OF",
  "PROPOSED_FOR",
  "SPOKE_AT",
  "STATED_IN",
  "SUBJECT",
] as const;
