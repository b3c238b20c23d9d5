import type { BodyTally, Counts } from "#model/body-tally";
import { fold } from "#model/fold";
import type { OrganizationNode } from "#model/projection";

/** Of the commonest name's count, the share from which a fuller name is preferred: rarer ones may be slips. */
const FULLER = 0.34;

/** The node of a body by its tally, or undefined where no article mentions it. */
export function bodyNode(id: string, tally: BodyTally): OrganizationNode | undefined {
  const name = fullestCommon(tally.names);
  const kind = commonest(tally.kinds);
  if (name === undefined || kind === undefined) return undefined;
  const forms = new Set([...Object.keys(tally.names), ...Object.keys(tally.aliases)]);
  forms.delete(name);
  return {
    type: "organization",
    id,
    name,
    nameKey: fold(name),
    aliases: [...forms].sort(),
    kind: kind as OrganizationNode["kind"],
    place: commonest(tally.places) ?? null,
  };
}

/** The longest of the common names: "Bộ Giáo dục và Đào tạo" where a third of the articles write "Bộ GD-ĐT". */
function fullestCommon(names: Counts): string | undefined {
  const top = Math.max(...Object.values(names));
  const common = Object.entries(names).filter(([, count]) => count >= top * FULLER);
  return common.sort(([a, x], [b, y]) => b.length - a.length || y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** The value met most often; of equal ones the longest, then the first in code-point order. */
function commonest(counts: Counts): string | undefined {
  return Object.entries(counts).sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0];
}
