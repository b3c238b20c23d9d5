import type { ConfidenceTable } from "../language-pack.ts";

/**
 * What a claim's confidence is made of: how often claims of its rule held by the gold, and how much less often those
 * with an ambiguity did. Written by `npm run evaluate -- --write-confidence`: not to be changed by hand.
 *
 * Measured on 91 labelled articles (1488 claims), and on invented cases for rules that they do not show (5).
 */
export const CONFIDENCE: ConfidenceTable = {
  rules: {
    "vi.post.after-name HELD_ROLE": { hits: 287, claims: 327, precision: 0.933, usual: 0.9 },
    "vi.post.before-name HELD_ROLE": { hits: 247, claims: 262, precision: 1, usual: 0.93 },
    "vi.post.copula HELD_ROLE": { hits: 2, claims: 2, precision: 0.75, usual: 0.85 },
    "vi.post.governed HELD_ROLE": { hits: 148, claims: 178, precision: 0.901, usual: 0.8 },
    "vi.post.governed PROPOSED_FOR": { hits: 4, claims: 11, precision: 0.437, usual: 0.8 },
    "vi.post.governed-before HELD_ROLE": { hits: 12, claims: 13, precision: 0.887, usual: 0.75 },
    "vi.post.governed-pronoun HELD_ROLE": { hits: 31, claims: 45, precision: 0.726, usual: 0.85 },
    "vi.post.heading-list HELD_ROLE": { hits: 4, claims: 12, precision: 0.385, usual: 0.65 },
    "vi.post.list-heading HELD_ROLE": { hits: 4, claims: 4, precision: 0.833, usual: 0.6 },
    "vi.post.replaced HELD_ROLE": { hits: 10, claims: 11, precision: 0.912, usual: 0.8 },
    "vi.post.shared HELD_ROLE": { hits: 2, claims: 2, precision: 0.794, usual: 0.85 },
    "vi.post.successor HELD_ROLE": { hits: 1, claims: 1, precision: 0.667, usual: 0.7 },
    "vi.presence.appointee ATTENDED": { hits: 3, claims: 3, precision: 0.828, usual: 0.75 },
    "vi.presence.attended ATTENDED": { hits: 30, claims: 31, precision: 0.952, usual: 0.8 },
    "vi.presence.caption ATTENDED": { hits: 41, claims: 44, precision: 0.92, usual: 0.85 },
    "vi.presence.caption SPOKE_AT": { hits: 8, claims: 9, precision: 0.818, usual: 0.85 },
    "vi.presence.chaired ATTENDED": { hits: 17, claims: 18, precision: 0.934, usual: 0.95 },
    "vi.presence.chaired CHAIRED": { hits: 15, claims: 18, precision: 0.83, usual: 0.93 },
    "vi.presence.list ATTENDED": { hits: 32, claims: 34, precision: 1, usual: 0.93 },
    "vi.presence.met ATTENDED": { hits: 9, claims: 9, precision: 0.928, usual: 0.85 },
    "vi.presence.placed-at ATTENDED": { hits: 20, claims: 21, precision: 0.931, usual: 0.85 },
    "vi.presence.quoted-at ATTENDED": { hits: 174, claims: 180, precision: 0.971, usual: 0.75 },
    "vi.presence.quoted-at SPOKE_AT": { hits: 159, claims: 171, precision: 0.934, usual: 0.7 },
    "vi.presence.spoke-at ATTENDED": { hits: 37, claims: 38, precision: 0.972, usual: 0.9 },
    "vi.presence.spoke-at SPOKE_AT": { hits: 37, claims: 38, precision: 0.972, usual: 0.9 },
    "vi.presence.took-part ATTENDED": { hits: 10, claims: 11, precision: 0.912, usual: 0.88 },
  },
  ambiguities: {
    "its rule has doubts": { hits: 2, claims: 10, factor: 0.568 },
    "nothing else in the article shows it": { hits: 75, claims: 91, factor: 0.889 },
    "the body has no place": { hits: 338, claims: 425, factor: 0.888 },
    "the body is an enterprise": { hits: 51, claims: 70, factor: 0.877 },
    "the body's name has two words at most": { hits: 109, claims: 128, factor: 1 },
    "the quote does not give the body's place": { hits: 188, claims: 204, factor: 1 },
    "the quote does not give the person's name": { hits: 93, claims: 118, factor: 1 },
    "the quote is long": { hits: 54, claims: 62, factor: 0.943 },
  },
};
