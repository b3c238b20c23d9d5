/** The address if it is one of the web: "https://báo.vn/a" yes, "javascript:alert(1)" and "tệp.txt" null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
