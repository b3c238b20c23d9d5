import type { Span } from "#model/document";

const REACH = 70;

/** A place with what stands around it, on one line: "… giao cho ⟦Giám đốc Sở⟧ Lê An …" */
export function contextOf(text: string, { start, end }: Span): string {
  const line = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/gu, " ");
  return `${line(start - REACH, start)}⟦${line(start, end)}⟧${line(end, end + REACH)}`.trim();
}
