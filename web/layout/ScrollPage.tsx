import type { ReactNode } from "react";

/** A page that scrolls, at most as wide as lines can be read. */
export function ScrollPage({ children, width = "72rem" }: { readonly children: ReactNode; readonly width?: string }) {
  return (
    <main id="main" tabIndex={-1} style={{ overflowY: "auto", minHeight: 0, outline: "none" }}>
      <div style={{ maxWidth: width, marginInline: "auto", padding: "1.25rem 1rem 3rem" }}>{children}</div>
    </main>
  );
}
