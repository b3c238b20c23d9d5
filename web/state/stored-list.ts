/** A short list of texts kept in the browser, newest first; storage that is full or switched off is no error. */
export function storedList(key: string, most: number) {
  const read = (): string[] => {
    try {
      const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
      return Array.isArray(parsed) ? parsed.filter((item) => typeof item === "string").slice(0, most) : [];
    } catch {
      return [];
    }
  };
  const write = (items: readonly string[]): void => {
    try {
      localStorage.setItem(key, JSON.stringify(items));
    } catch {
      // Nothing depends on it.
    }
  };
  return {
    read,
    add: (item: string): void => write([item, ...read().filter((other) => other !== item)].slice(0, most)),
    clear: (): void => write([]),
  };
}
