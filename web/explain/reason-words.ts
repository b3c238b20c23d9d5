/** The reader's reasons come in English; here is what the page says in Vietnamese. An unknown one stays English. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  "a title, and no name beside it nor a verb that gives it to somebody":
    "một chức danh, bên cạnh không có tên người và không có động từ trao chức danh ấy cho ai",
  "the article does not say of which body": "bài không nói chức danh này thuộc cơ quan nào",
  "a photo credit": "ghi công người chụp ảnh",
  "names a street in a list, or somebody of history": "tên đường trong một danh sách, hoặc nhân vật lịch sử",
  "may be another word, and no title, word of address or verb of speech beside it shows a person":
    "có thể là từ khác: bên cạnh không có chức danh, từ xưng hô hay động từ nói để biết là người",
  "part of a name, and the article names nobody whose name ends so":
    "một phần của tên, mà trong bài không ai có tên kết thúc như vậy",
  "nobody before it whom it can stand for": "phía trước không có ai mà từ này thay cho",
  "inside the name of a street, a school, a ship or a body": "nằm trong tên đường, trường, tàu hoặc cơ quan",
  "a byline: nobody is looked for": "dòng tên tác giả: không tìm người ở đây",
  "no part of the article: nobody is looked for": "không thuộc nội dung bài: không tìm người ở đây",
  "a body without its place or its superior, which the article does not make plain":
    "cơ quan không rõ ở đâu, thuộc cấp nào, và bài không cho biết",
  "part of another thing, or one of many: not a gathering that is told of":
    "là một phần của việc khác, hoặc một trong nhiều: không phải cuộc họp được kể đến",
  "only alluded to, and none told of that it can stand for": "chỉ nhắc thoáng qua, không ứng với cuộc nào được kể",
  "still to come, without a day or a name of its own": "chưa diễn ra, không có ngày hay tên riêng",
  "another gathering than those told of, without a day or a name of its own":
    "một cuộc khác với những cuộc được kể, không có ngày hay tên riêng",
  "a portrait or an old picture: it shows nobody there": "ảnh chân dung hoặc ảnh cũ: không cho thấy ai có mặt",
  "what is done to somebody can be done from afar": "việc làm cho ai đó có thể làm từ xa",
  "behind “vắng”: absent": "đứng sau chữ “vắng”: không có mặt",
  "said elsewhere or on another day": "nói ở nơi khác hoặc vào ngày khác",
  "named in what was done, and need not have been there": "được nêu trong nội dung việc làm, không hẳn có mặt",
  "nobody is quoted from a gathering to come, behind closed doors or on the way":
    "không ai được trích lời từ một cuộc chưa diễn ra, họp kín hoặc trên đường đi",
  "a task, and no chair": "là giao nhiệm vụ, không phải chủ trì",
  "no gathering is chaired": "không có cuộc họp nào được chủ trì",
  "its rule has doubts": "chính quy tắc này còn ngờ",
  "nothing else in the article shows it": "không có chỗ nào khác trong bài cho thấy điều này",
  "the body has no place": "cơ quan không có địa danh",
  "the body is an enterprise": "cơ quan là doanh nghiệp",
  "the body's name has two words at most": "tên cơ quan chỉ có một, hai từ",
  "the quote does not give the body's place": "câu trích không nêu địa danh của cơ quan",
  "the quote does not give the person's name": "câu trích không nêu tên người",
  "the quote is long": "câu trích dài",
};

/** How a mention stands for a person. */
const FORMS: Readonly<Record<string, string>> = { full: "tên đầy đủ của", given: "tên gọi của", pronoun: "từ chỉ" };
const FORM_OF = /^(full|given|pronoun) form of (.+)$/u;
const ALREADY = /^stated by (\S+) already$/u;
const NEEDS_BODY = /^“(.+)” is a post only with a body behind it$/u;

/** A reason in the page's language, and the language that it is really in (BCP 47). */
export function reasonWords(reason: string, language: string): { readonly words: string; readonly language: string } {
  if (language !== "vi") return { words: reason, language: "en" };
  const rule = ALREADY.exec(reason)?.[1];
  const title = NEEDS_BODY.exec(reason)?.[1];
  const form = FORM_OF.exec(reason);
  const words =
    VIETNAMESE[reason] ??
    (form === null ? undefined : `${FORMS[form[1] ?? ""] ?? ""} ${form[2] ?? ""}`) ??
    (rule === undefined ? undefined : `quy tắc ${rule} đã nêu`) ??
    (title === undefined ? undefined : `“${title}” chỉ là chức vụ khi có cơ quan đứng sau`);
  return words === undefined ? { words: reason, language: "en" } : { words, language: "vi" };
}
