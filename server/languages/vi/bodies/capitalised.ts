/** "ban Dân vận" → "Ban Dân vận" */
export const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
