import { DISTRICTS } from "./districts.ts";

/** One district of the lists: "huyện" Hòa Bình of Bạc Liêu. */
export interface DistrictRow {
  /** As the list heads it. */
  readonly province: string;
  /** "thành phố", "thị xã", "quận", "huyện" */
  readonly type: string;
  readonly name: string;
}

/** The lists of districts, one row a name, in their order. */
export const DISTRICT_ROWS: readonly DistrictRow[] = Object.entries(DISTRICTS).flatMap(([province, groups]) =>
  groups.split(";").flatMap((group) => {
    const [type = "", names = ""] = group.split(":").map((part) => part.trim());
    return names.split(",").map((name): DistrictRow => ({ province, type, name: name.trim() }));
  }),
);
