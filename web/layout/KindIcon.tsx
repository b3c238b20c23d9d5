import { useComputedColorScheme } from "@mantine/core";
import { NODE_LOOKS } from "../graph/appearance.ts";
import { ICON_PATHS } from "../graph/icon-paths.ts";
import type { NodeKind } from "../graph/picture-data.ts";

/** The same shape, colour and icon that the picture draws, for legends and lists. */
export function KindIcon({ kind, size = 20 }: { readonly kind: NodeKind; readonly size?: number }) {
  const scheme = useComputedColorScheme("light");
  const { shape, color, ink } = NODE_LOOKS[kind];
  const fill = color[scheme];
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden focusable="false" style={{ flex: "none" }}>
      {shape === "circle" && <circle cx="20" cy="20" r="18" fill={fill} />}
      {shape === "square" && <rect x="3" y="3" width="34" height="34" rx="7" fill={fill} />}
      {shape === "diamond" && <path d="M20 0 40 20 20 40 0 20z" fill={fill} />}
      {shape === "sheet" && <rect x="6" y="1" width="28" height="38" rx="4" fill={fill} />}
      <path
        d={ICON_PATHS[kind]}
        transform="translate(9.500 9.500) scale(0.875)"
        fill="none"
        stroke={ink}
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
