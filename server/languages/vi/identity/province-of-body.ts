import { remembered } from "../segmentation/remembered.ts";
import { districtsNamed, provinceOf } from "./places.ts";
import { spelledOut } from "./spelled-out.ts";
import { splitPlace } from "./split-place.ts";

function compute(body: string): string | null {
  const { place } = splitPlace(spelledOut(body));
  if (place?.name == null) return null;
  const { level, name, within } = place;
  const province = provinceOf(name) ?? provinceOf(within ?? "");
  if (province !== undefined) return province;
  if (level === "quận" && /^\d+$/u.test(name)) return "hồ chí minh";
  const known = districtsNamed(name).filter((one) => level === null || one.level === level);
  const provinces = new Set(known.map((one) => one.province));
  return provinces.size === 1 ? (known[0]?.province ?? null) : null;
}

/** Key of the province that a body's name places it in: "Công an huyện Sóc Sơn" → "hà nội"; null where it says none. */
export const provinceOfBody = remembered(compute);
