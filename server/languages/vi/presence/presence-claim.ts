import type { Capacity, ClaimKind } from "#model/claim";
import type { Span } from "#model/document";
import type { LocalEvent } from "#model/entity";
import type { ClaimDraft } from "../../language-pack.ts";

/** Who is expected has not been there yet. */
const PLANNED = 0.4;

/** A claim that somebody was at a gathering; its evidence reaches from the first of the spans to the last. */
export function presenceClaim(
  kind: Extract<ClaimKind, "ATTENDED" | "CHAIRED" | "SPOKE_AT" | "ORGANIZED">,
  subject: string,
  event: LocalEvent,
  evidence: readonly Span[],
  confidence: number,
  capacity: Capacity | null = null,
): ClaimDraft {
  return {
    kind,
    subject,
    object: event.ref,
    title: null,
    qualifiers: [],
    status: null,
    capacity: kind === "ATTENDED" ? capacity : null,
    start: Math.min(...evidence.map(({ start }) => start)),
    end: Math.max(...evidence.map(({ end }) => end)),
    date: event.date,
    from: null,
    to: null,
    confidence: event.planned ? Math.min(confidence, PLANNED) : confidence,
  };
}
