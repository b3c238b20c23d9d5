import type { Token } from "#model/document";

/** "dự án", "dự kiến", "dự thảo luật": words that begin like "dự", to attend */
const OTHERS = new Set("án kiến thảo báo toán phòng trữ định đoán luật liệu cảm tính lệnh".split(" "));

/** Whether "dự" at `at` is to attend. */
export const isAttending = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key !== "dự" || !OTHERS.has(tokens[at + 1]?.key ?? "");
