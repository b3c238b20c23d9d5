const UTC = /^(.+T.+)Z$/;
const OFFSET_HOURS = 7;

/**
 * The same moment by the clock of Viet Nam, so that its first ten characters are the day that readers saw.
 * "2021-12-31T22:30:00Z" → "2022-01-01T05:30:00+07:00"; anything that is not in UTC stays as it is.
 */
export function vietnamTime(moment: string): string {
  if (!UTC.test(moment)) return moment;
  const shifted = new Date(Date.parse(moment) + OFFSET_HOURS * 3_600_000).toISOString();
  return `${shifted.slice(0, moment.length - 1)}+07:00`;
}
