/** Parameters as text for the address bar; commas, tildes and colons stay readable: "?s=per_1,per_2". */
export function readableSearch(parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll("%2C", ",").replaceAll("%7E", "~").replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
}
