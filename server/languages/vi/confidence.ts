import type { ConfidenceTable } from "../language-pack.ts";

/**
 * What a claim's confidence is made of: how often claims of its rule held by the gold, and how much less often those
 * with an ambiguity did. Written by `npm run evaluate -- --write-confidence`: not to be changed by hand.
 *
 * Measured on 131 labelled articles (2171 claims), and on invented cases for rules that they do not show (5).
 */
export const CONFIDENCE: ConfidenceTable = {
  rules: {
    "vi.post.after-name HELD_ROLE": { hits: 415, claims: 452, precision: 0.95, usual: 0.9 },
    "vi.post.before-name HELD_ROLE": { hits: 397, claims: 417, precision: 0.985, usual: 0.93 },
    "vi.post.copula HELD_ROLE": { hits: 2, claims: 2, precision: 0.75, usual: 0.85 },
    "vi.post.copula PROPOSED_FOR": { hits: 2, claims: 2, precision: 0.773, usual: 0.85 },
    "vi.post.dated-career HELD_ROLE": { hits: 2, claims: 2, precision: 0.773, usual: 0.7 },
    "vi.post.governed HELD_ROLE": { hits: 237, claims: 269, precision: 0.927, usual: 0.8 },
    "vi.post.governed PROPOSED_FOR": { hits: 4, claims: 13, precision: 0.357, usual: 0.8 },
    "vi.post.governed-before HELD_ROLE": { hits: 25, claims: 27, precision: 0.919, usual: 0.75 },
    "vi.post.governed-pronoun HELD_ROLE": { hits: 49, claims: 52, precision: 0.963, usual: 0.85 },
    "vi.post.governed-pronoun PROPOSED_FOR": { hits: 0, claims: 1, precision: 0.333, usual: 0.85 },
    "vi.post.governed-topic HELD_ROLE": { hits: 1, claims: 1, precision: 0.667, usual: 0.5 },
    "vi.post.heading-list HELD_ROLE": { hits: 9, claims: 17, precision: 0.551, usual: 0.65 },
    "vi.post.line HELD_ROLE": { hits: 3, claims: 3, precision: 0.8, usual: 0.5 },
    "vi.post.list-heading HELD_ROLE": { hits: 2, claims: 2, precision: 0.773, usual: 0.6 },
    "vi.post.replaced HELD_ROLE": { hits: 13, claims: 15, precision: 0.878, usual: 0.8 },
    "vi.post.shared HELD_ROLE": { hits: 5, claims: 5, precision: 0.88, usual: 0.85 },
    "vi.post.successor HELD_ROLE": { hits: 1, claims: 1, precision: 0.667, usual: 0.7 },
    "vi.presence.appointee ATTENDED": { hits: 4, claims: 4, precision: 0.837, usual: 0.75 },
    "vi.presence.attended ATTENDED": { hits: 49, claims: 49, precision: 0.985, usual: 0.8 },
    "vi.presence.caption ATTENDED": { hits: 55, claims: 59, precision: 0.919, usual: 0.85 },
    "vi.presence.caption SPOKE_AT": { hits: 13, claims: 14, precision: 0.875, usual: 0.85 },
    "vi.presence.chaired ATTENDED": { hits: 24, claims: 25, precision: 0.94, usual: 0.95 },
    "vi.presence.chaired CHAIRED": { hits: 22, claims: 25, precision: 0.864, usual: 0.93 },
    "vi.presence.list ATTENDED": { hits: 52, claims: 53, precision: 1, usual: 0.93 },
    "vi.presence.met ATTENDED": { hits: 13, claims: 13, precision: 0.939, usual: 0.85 },
    "vi.presence.placed-at ATTENDED": { hits: 23, claims: 24, precision: 0.928, usual: 0.85 },
    "vi.presence.quoted-at ATTENDED": { hits: 247, claims: 252, precision: 0.978, usual: 0.75 },
    "vi.presence.quoted-at SPOKE_AT": { hits: 235, claims: 244, precision: 0.961, usual: 0.7 },
    "vi.presence.spoke-at ATTENDED": { hits: 55, claims: 56, precision: 0.986, usual: 0.9 },
    "vi.presence.spoke-at SPOKE_AT": { hits: 55, claims: 56, precision: 0.986, usual: 0.9 },
    "vi.presence.took-part ATTENDED": { hits: 19, claims: 21, precision: 0.891, usual: 0.88 },
  },
  ambiguities: {
    "its rule has doubts": { hits: 8, claims: 18, factor: 0.656 },
    "nothing else in the article shows it": { hits: 109, claims: 120, factor: 0.972 },
    "the body has no place": { hits: 537, claims: 617, factor: 0.94 },
    "the body is an enterprise": { hits: 65, claims: 83, factor: 0.88 },
    "the body's name has two words at most": { hits: 166, claims: 180, factor: 1 },
    "the quote does not give the body's place": { hits: 286, claims: 301, factor: 1 },
    "the quote does not give the person's name": { hits: 147, claims: 162, factor: 1 },
    "the quote is long": { hits: 75, claims: 82, factor: 0.944 },
  },
};
