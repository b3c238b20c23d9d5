/**
 * A name in at most `most` lines of about `width` characters, broken between words; what does not fit ends in "…".
 * "Ban Quản lý Khu kinh tế Nam Hải" → ["Ban Quản lý Khu kinh", "tế Nam Hải"]
 */
export function labelLines(name: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of name.split(/\s+/u).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || longer.length <= width) {
      line = longer;
    } else if (lines.length + 1 === most) {
      lines.push(`${line}…`);
      return lines;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}
