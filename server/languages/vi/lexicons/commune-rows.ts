import { COMMUNES_SINCE_2025 } from "./communes-since-2025.ts";
import { COMMUNES_UNTIL_2025 } from "./communes-until-2025.ts";

/** One commune of the lists. */
export interface CommuneRow {
  /** As the list heads it. */
  readonly province: string;
  /** "huyện Thanh Sơn"; null since 2025-07-01, when districts were abolished. */
  readonly district: string | null;
  /** "xã", "phường", "thị trấn", "đặc khu" */
  readonly type: string;
  readonly name: string;
}

const KIND = /^(xã|phường|thị trấn|đặc khu) (.+)$/u;

function rowsOf(province: string, district: string | null, kinds: string): CommuneRow[] {
  return kinds.split(" / ").flatMap((kind) => {
    const [, type = "", names = ""] = KIND.exec(kind.trim()) ?? [];
    return names.split(", ").map((name): CommuneRow => ({ province, district, type, name }));
  });
}

let rows: readonly CommuneRow[] | undefined;

/** The lists of communes, one row a name, in their order: some 14,000, so made when first asked for. */
export function communeRows(): readonly CommuneRow[] {
  return (rows ??= parseLists());
}

function parseLists(): CommuneRow[] {
  const until = Object.entries(COMMUNES_UNTIL_2025).flatMap(([province, districts]) =>
    districts.split("; ").flatMap((one) => {
      const [district = "", kinds = ""] = one.split(": ");
      return rowsOf(province, district, kinds);
    }),
  );
  const since = Object.entries(COMMUNES_SINCE_2025).flatMap(([province, kinds]) => rowsOf(province, null, kinds));
  return [...until, ...since];
}
