import type { LocalEvent } from "#model/entity";
import { keyLine } from "../segmentation/key-line.ts";
import type { Scene, Stage } from "./scene.ts";
import { subjectsOf } from "./subject-of.ts";

/** "Báo cáo với Bí thư A, ông B cho biết …", "Chỉ đạo trực tiếp tại hiện trường, …": said where the visitor walks */
const THERE =
  /^ (?:cũng )?(?:(?:báo cáo|trình bày|giải trình|trả lời)(?: nhanh| nhanh tình hình)? (?:với|trước|thủ tướng|phó|bí thư|chủ tịch|bộ trưởng|thứ trưởng|đoàn|lãnh đạo) |[^,]{0,60} ?(?:tại hiện trường|tại công trường|tại công trình|tại chỗ|tại thực địa|tại buổi kiểm tra|tại đây)[^,]{0,20} , )/;

/**
 * Who is quoted from a walk through a site: whoever came to see it, and whoever reports to him there. Others may have been
 * asked on the telephone.
 */
export function onTheSpot(scene: Scene, event: LocalEvent): ((stage: Stage, person: string) => boolean) | null {
  if (event.kind !== "inspection" || event.planned || event.date === null || event !== scene.main) return null;
  const visitors = new Set(
    scene.stages.flatMap((stage) =>
      stage.events
        .filter((mention) => mention.event === event.ref)
        .flatMap(({ start }) => subjectsOf(stage, start).map(({ person }) => person)),
    ),
  );
  return (stage, person) => visitors.has(person) || THERE.test(keyLine(stage.tokens));
}
