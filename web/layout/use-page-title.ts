import { useEffect } from "react";

/** The tab's title: "Lê A – Quan Hệ". */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null || title === "" ? "Quan Hệ" : `${title} – Quan Hệ`;
  }, [title]);
}
