import type { GatheringForm } from "./gathering.ts";
import { appointment } from "./paragraphs/appointment.ts";
import { attendance } from "./paragraphs/attendance.ts";
import { captionOf } from "./paragraphs/caption.ts";
import { career } from "./paragraphs/career.ts";
import { chair } from "./paragraphs/chair.ts";
import { lead } from "./paragraphs/lead.ts";
import type { Paragraph } from "./paragraphs/paragraph.ts";
import { report } from "./paragraphs/report.ts";
import { speechOf } from "./paragraphs/speech.ts";
import type { Random } from "./random.ts";

/** Not every article has a picture of somebody who speaks. */
function captions(random: Random, index: number): Paragraph[] {
  return random.chance(0.6) ? [captionOf(index)] : [];
}

/** The paragraphs that state something, in their order, for each form of article. */
export const RECIPES: Readonly<Record<GatheringForm, (random: Random) => Paragraph[]>> = {
  conference: (random) => [lead, chair, attendance, report, ...captions(random, 0), speechOf(4), speechOf(0)],
  appointment: (random) => [lead, chair, attendance, appointment, career, ...captions(random, 3), speechOf(0)],
  session: (random) => [lead, chair, attendance, report, ...captions(random, 0), speechOf(5), speechOf(6)],
  inspection: (random) => [lead, chair, attendance, report, speechOf(4), ...captions(random, 0), speechOf(0)],
  congress: (random) => [lead, attendance, chair, ...captions(random, 5), speechOf(5), speechOf(0)],
};
