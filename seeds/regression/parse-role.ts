import { RoleStatus } from "#model/claim";
import { Failure } from "#model/failure";
import type { ExpectedRole } from "./regression-case.ts";
import { splitOptions } from "./split-options.ts";

/** "Lê Văn Đoàn | Chủ tịch | UBND tỉnh Nghệ An | new | 2015-06.." */
export function parseRole(id: string, value: string): ExpectedRole {
  const { cells, optional } = splitOptions(value);
  const [person, titles, organizations, statuses = "current", tenure = "..", ...rest] = cells;
  if (!person || !titles || !organizations || rest.length > 0)
    throw new Failure("invalid-input", `${id}: a post is “person | title | body | status | from..to”, not “${value}”`);
  const [title = "", ...titleAlso] = titles.split(" // ");
  const [organization = "", ...organizationAlso] = organizations.split(" // ");
  const [status = "current", ...statusAlso] = statuses.split("/").map((name) => RoleStatus.parse(name));
  const [from = "", to = ""] = tenure.split("..");
  const dates = { from: from === "" ? null : from, to: to === "" ? null : to };
  return { person, title, titleAlso, organization, organizationAlso, status, statusAlso, ...dates, optional };
}
