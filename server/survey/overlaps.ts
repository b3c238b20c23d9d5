import type { Span } from "#model/document";

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
