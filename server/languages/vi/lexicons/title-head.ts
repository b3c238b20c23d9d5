/** What a title says about the body that follows or is left out. */
export interface TitleHead {
  /** "Phó Trưởng ban" */
  readonly canonical: string;
  /**
   * party: of a Party committee ("Bí thư huyện X" is of its Huyện ủy); government: of a people's committee
   * ("Chủ tịch huyện X"); party-member: "Tỉnh ủy viên" names its committee itself; part: the title's last word is the
   * first of the body ("Trưởng phòng Nội vụ" is of the "Phòng Nội vụ"); board: belongs to a board of an enterprise
   * ("Chủ tịch Hội đồng quản trị"); fixed: one body only; any: whatever body follows.
   */
  readonly takes: "party" | "government" | "party-member" | "part" | "board" | "fixed" | "any";
  /** For part: the body's first word; for fixed: the body; for party-member: the committee. */
  readonly body: string | null;
  /** 1 head of state or of the Party … 9 rank and file. */
  readonly rank: number;
  /** Whether one person at a time holds it in one body. */
  readonly unique: boolean;
  /** An ordinary word too: a post only beside a name or a verb of appointment, with a body. */
  readonly weak: boolean;
}
