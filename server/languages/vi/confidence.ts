import type { ConfidenceTable } from "../language-pack.ts";

/**
 * What a claim's confidence is made of: how often claims of its rule held by the gold, and how much less often those
 * with an ambiguity did. Written by `npm run evaluate -- --write-confidence`: not to be changed by hand.
 *
 * Measured on 131 labelled articles (2259 claims), and on invented cases for rules that they do not show (5).
 */
export const CONFIDENCE: ConfidenceTable = {
  rules: {
    "vi.post.after-name HELD_ROLE": { hits: 396, claims: 442, precision: 0.951, usual: 0.9 },
    "vi.post.before-name HELD_ROLE": { hits: 373, claims: 392, precision: 1, usual: 0.93 },
    "vi.post.copula HELD_ROLE": { hits: 2, claims: 2, precision: 0.75, usual: 0.85 },
    "vi.post.governed HELD_ROLE": { hits: 249, claims: 308, precision: 0.887, usual: 0.8 },
    "vi.post.governed PROPOSED_FOR": { hits: 4, claims: 13, precision: 0.373, usual: 0.8 },
    "vi.post.governed-before HELD_ROLE": { hits: 19, claims: 20, precision: 0.996, usual: 0.75 },
    "vi.post.governed-pronoun HELD_ROLE": { hits: 48, claims: 62, precision: 0.874, usual: 0.85 },
    "vi.post.heading-list HELD_ROLE": { hits: 4, claims: 12, precision: 0.387, usual: 0.65 },
    "vi.post.list-heading HELD_ROLE": { hits: 4, claims: 4, precision: 0.833, usual: 0.6 },
    "vi.post.replaced HELD_ROLE": { hits: 13, claims: 14, precision: 0.929, usual: 0.8 },
    "vi.post.shared HELD_ROLE": { hits: 4, claims: 4, precision: 0.868, usual: 0.85 },
    "vi.post.successor HELD_ROLE": { hits: 1, claims: 1, precision: 0.667, usual: 0.7 },
    "vi.presence.appointee ATTENDED": { hits: 4, claims: 4, precision: 0.863, usual: 0.75 },
    "vi.presence.attended ATTENDED": { hits: 43, claims: 44, precision: 0.97, usual: 0.8 },
    "vi.presence.caption ATTENDED": { hits: 63, claims: 68, precision: 0.92, usual: 0.85 },
    "vi.presence.caption SPOKE_AT": { hits: 15, claims: 16, precision: 0.892, usual: 0.85 },
    "vi.presence.chaired ATTENDED": { hits: 24, claims: 25, precision: 0.953, usual: 0.95 },
    "vi.presence.chaired CHAIRED": { hits: 22, claims: 25, precision: 0.877, usual: 0.93 },
    "vi.presence.list ATTENDED": { hits: 38, claims: 40, precision: 1, usual: 0.93 },
    "vi.presence.met ATTENDED": { hits: 13, claims: 13, precision: 0.942, usual: 0.85 },
    "vi.presence.placed-at ATTENDED": { hits: 28, claims: 29, precision: 0.944, usual: 0.85 },
    "vi.presence.quoted-at ATTENDED": { hits: 283, claims: 297, precision: 0.954, usual: 0.75 },
    "vi.presence.quoted-at SPOKE_AT": { hits: 264, claims: 291, precision: 0.908, usual: 0.7 },
    "vi.presence.spoke-at ATTENDED": { hits: 61, claims: 62, precision: 0.985, usual: 0.9 },
    "vi.presence.spoke-at SPOKE_AT": { hits: 61, claims: 62, precision: 0.985, usual: 0.9 },
    "vi.presence.took-part ATTENDED": { hits: 13, claims: 14, precision: 0.918, usual: 0.88 },
  },
  ambiguities: {
    "its rule has doubts": { hits: 8, claims: 17, factor: 0.723 },
    "nothing else in the article shows it": { hits: 101, claims: 117, factor: 0.929 },
    "the body has no place": { hits: 464, claims: 580, factor: 0.88 },
    "the body is an enterprise": { hits: 52, claims: 75, factor: 0.853 },
    "the body's name has two words at most": { hits: 146, claims: 166, factor: 1 },
    "the quote does not give the body's place": { hits: 293, claims: 318, factor: 1 },
    "the quote does not give the person's name": { hits: 136, claims: 176, factor: 0.927 },
    "the quote is long": { hits: 63, claims: 71, factor: 0.935 },
  },
};
