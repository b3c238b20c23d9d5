import type { PostPhrase } from "./post-phrase.ts";

const STANDING = /^(?:Đoàn (?:đại biểu Quốc hội|ĐBQH|Luật sư|kinh tế|Thanh niên|trường|TNCS)|ĐĐBQH)/iu;

/** "Trưởng đoàn kiểm tra", "Trưởng đoàn" alone: a task for a day and no post; of a Đoàn ĐBQH it is one. */
export function headsDelegation({ title, body }: Pick<PostPhrase, "title" | "body">): boolean {
  if (!/^(?:Quyền )?(?:Phó )?Trưởng đoàn/u.test(title)) return false;
  return body === null || !STANDING.test(body.name);
}
