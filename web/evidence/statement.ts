import type { Claim } from "#model/claim";
import type { TFunction } from "i18next";

type Stated = Pick<Claim, "kind" | "subjectName" | "objectName" | "title">;

/** A claim as a sentence in the page's language: "Trần A chủ trì Hội nghị …". */
export function statement({ kind, subjectName, objectName, title }: Stated, t: TFunction): string {
  return t(`evidence.statement.${kind}`, { subject: subjectName, object: objectName, title: title ?? "" });
}
