/** "lists: one title over several names" → "lists" */
export const tableOf = (id: string): string => id.slice(0, id.indexOf(":"));
