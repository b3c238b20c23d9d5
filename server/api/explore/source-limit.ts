/** Articles listed with one entity, the latest first; `sourcesTotal` says how many there are. */
export const SOURCE_LIMIT = 200;
