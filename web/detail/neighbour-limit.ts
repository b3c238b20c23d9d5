/** Most neighbours asked for at once; one number for panel and picture, so that one answer serves both. */
export const NEIGHBOUR_LIMIT = 200;
