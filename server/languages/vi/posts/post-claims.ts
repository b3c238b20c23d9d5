import type { DateMention, PostMention } from "#model/mention";
import type { ClaimDraft, ClaimRule } from "../../language-pack.ts";
import { articleDate } from "../dates/article-date.ts";

const isDate = (mention: { kind: string }): mention is DateMention => mention.kind === "date";

function toDraft(post: PostMention, date: string | null): ClaimDraft {
  return {
    kind: post.status === "proposed" ? "PROPOSED_FOR" : "HELD_ROLE",
    subject: post.person,
    object: post.organization,
    title: post.title,
    qualifiers: [...post.qualifiers],
    status: post.status,
    capacity: null,
    start: post.evidence.start,
    end: post.evidence.end,
    date,
    from: post.from,
    to: post.to,
    confidence: post.confidence,
  };
}

/** One claim rule for each way in which a sentence gives somebody a post, named for it. */
const RULES = [
  /** "đồng chí Lê An, Bí thư Huyện ủy X" */ "vi.post.after-name",
  /** "Bí thư Huyện ủy X Lê An" */ "vi.post.before-name",
  /** "các Phó Chủ tịch UBND tỉnh Lê An, Vũ Bình" */ "vi.post.shared",
  /** "các đồng chí Ủy viên Bộ Chính trị: Thủ tướng A, Chủ tịch B" */ "vi.post.heading-list",
  /** "bầu ông Lê An giữ chức Chủ tịch UBND huyện X" */ "vi.post.governed",
  /** "Ông từng là Giám đốc Sở Y" */ "vi.post.governed-pronoun",
  /** "Từng giữ chức Giám đốc Sở Y, ông Lê An …" */ "vi.post.governed-before",
  /** "Trước đó, từng làm Giám đốc Sở Y." */ "vi.post.governed-topic",
  /** "Từ 2004 đến 2007: Giám đốc Sở Y; từ 2007 là Phó Chủ tịch UBND tỉnh X." */ "vi.post.dated-career",
  /** "Người thay thế vị trí Giám đốc Sở Y là ông Lê An" */ "vi.post.copula",
  /** "Lê An" in one line, "Bí thư Huyện ủy X" in the next */ "vi.post.line",
  /** "Danh sách đại biểu HĐND tỉnh X gồm:", names in the lines below */ "vi.post.list-heading",
  /** "… giữ chức Giám đốc Sở Y thay ông Vũ Bình" */ "vi.post.replaced",
  /** "Ông Vũ Bình thôi giữ chức Giám đốc Sở Y. Người thay thế là ông Lê An" */ "vi.post.successor",
] as const;

export const POST_RULES: readonly ClaimRule[] = RULES.map((name) => ({
  name,
  find: (document, { mentions }) => {
    const date = articleDate(document, mentions.filter(isDate));
    return mentions
      .filter((mention): mention is PostMention => mention.kind === "post" && mention.rule === name)
      .map((post) => toDraft(post, date));
  },
}));
