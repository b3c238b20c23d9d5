import type { ConfidenceTable } from "../language-pack.ts";

/**
 * What a claim's confidence is made of: how often claims of its rule held by the gold, and how much less often those
 * with an ambiguity did. Written by `npm run evaluate -- --write-confidence`: not to be changed by hand.
 *
 * Measured on 142 labelled articles and 310 invented cases: 2970 claims.
 */
export const CONFIDENCE: ConfidenceTable = {
  rules: {
    "vi.post.after-name HELD_ROLE": { hits: 638, claims: 692, precision: 0.956, usual: 0.9 },
    "vi.post.before-name HELD_ROLE": { hits: 514, claims: 541, precision: 0.987, usual: 0.93 },
    "vi.post.copula HELD_ROLE": { hits: 3, claims: 3, precision: 0.81, usual: 0.85 },
    "vi.post.copula PROPOSED_FOR": { hits: 0, claims: 1, precision: 0.333, usual: 0.85 },
    "vi.post.governed HELD_ROLE": { hits: 257, claims: 305, precision: 0.884, usual: 0.8 },
    "vi.post.governed PROPOSED_FOR": { hits: 18, claims: 24, precision: 0.797, usual: 0.8 },
    "vi.post.governed-before HELD_ROLE": { hits: 22, claims: 25, precision: 0.905, usual: 0.75 },
    "vi.post.governed-pronoun HELD_ROLE": { hits: 77, claims: 87, precision: 0.947, usual: 0.85 },
    "vi.post.heading-list HELD_ROLE": { hits: 14, claims: 15, precision: 0.892, usual: 0.65 },
    "vi.post.replaced HELD_ROLE": { hits: 14, claims: 16, precision: 0.867, usual: 0.8 },
    "vi.post.shared HELD_ROLE": { hits: 26, claims: 26, precision: 0.969, usual: 0.85 },
    "vi.presence.appointee ATTENDED": { hits: 5, claims: 5, precision: 0.891, usual: 0.75 },
    "vi.presence.attended ATTENDED": { hits: 63, claims: 65, precision: 0.974, usual: 0.8 },
    "vi.presence.caption ATTENDED": { hits: 92, claims: 94, precision: 0.971, usual: 0.85 },
    "vi.presence.caption SPOKE_AT": { hits: 15, claims: 15, precision: 0.941, usual: 0.85 },
    "vi.presence.chaired ATTENDED": { hits: 48, claims: 48, precision: 1, usual: 0.95 },
    "vi.presence.chaired CHAIRED": { hits: 48, claims: 48, precision: 1, usual: 0.93 },
    "vi.presence.list ATTENDED": { hits: 68, claims: 71, precision: 1, usual: 0.93 },
    "vi.presence.met ATTENDED": { hits: 19, claims: 20, precision: 0.931, usual: 0.85 },
    "vi.presence.placed-at ATTENDED": { hits: 23, claims: 24, precision: 0.936, usual: 0.85 },
    "vi.presence.quoted-at ATTENDED": { hits: 315, claims: 326, precision: 0.97, usual: 0.75 },
    "vi.presence.quoted-at SPOKE_AT": { hits: 291, claims: 316, precision: 0.924, usual: 0.7 },
    "vi.presence.spoke-at ATTENDED": { hits: 87, claims: 89, precision: 0.976, usual: 0.9 },
    "vi.presence.spoke-at SPOKE_AT": { hits: 87, claims: 89, precision: 0.976, usual: 0.9 },
    "vi.presence.took-part ATTENDED": { hits: 25, claims: 25, precision: 1, usual: 0.88 },
  },
  ambiguities: {
    "its rule has doubts": { hits: 20, claims: 30, factor: 0.798 },
    "nothing else in the article shows it": { hits: 159, claims: 180, factor: 0.912 },
    "the body has no place": { hits: 618, claims: 706, factor: 0.937 },
    "the body is an enterprise": { hits: 109, claims: 141, factor: 0.877 },
    "the body's name has two words at most": { hits: 189, claims: 206, factor: 1 },
    "the quote does not give the body's place": { hits: 336, claims: 359, factor: 1 },
    "the quote does not give the person's name": { hits: 165, claims: 194, factor: 0.955 },
    "the quote is long": { hits: 103, claims: 106, factor: 1 },
  },
};
