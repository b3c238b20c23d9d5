import type { Hold } from "./hold.ts";

const STANDING = /^(?:Đoàn (?:đại biểu Quốc hội|ĐBQH|Luật sư|kinh tế|Thanh niên|trường|TNCS)|ĐĐBQH)/iu;

/** "Trưởng đoàn kiểm tra", "Trưởng đoàn" alone: a task for a day and no post; of a Đoàn ĐBQH it is one. */
export function headsDelegation({ post }: Hold): boolean {
  if (!/^(?:Quyền )?(?:Phó )?Trưởng đoàn/u.test(post.title)) return false;
  return post.body === null || !STANDING.test(post.body.name);
}
