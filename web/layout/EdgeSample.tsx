import type { EdgeKind } from "#model/api";
import { useComputedColorScheme } from "@mantine/core";
import { EDGE_LOOKS } from "../graph/appearance.ts";

/** A short piece of an edge as the picture draws it. */
export function EdgeSample({ kind }: { readonly kind: EdgeKind | "other" }) {
  const scheme = useComputedColorScheme("light");
  const { color, dash } = EDGE_LOOKS[kind];
  const stroke = color[scheme];
  return (
    <svg width="34" height="12" aria-hidden focusable="false" style={{ flex: "none" }}>
      <line
        x1="0"
        x2="27"
        y1="6"
        y2="6"
        stroke={stroke}
        strokeWidth="2.5"
        strokeDasharray={dash[0] > 0 ? dash.join(" ") : undefined}
      />
      <path d="M25 2 33 6 25 10z" fill={stroke} />
    </svg>
  );
}
