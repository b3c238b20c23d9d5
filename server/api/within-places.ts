import { Failure } from "#model/failure";

/**
 * Runs at most `places` pieces of work at one time; the rest wait in order of arrival.
 *
 * @param patience milliseconds to wait for a place
 * @throws Failure query-timeout where no place came free in time
 */
export function withinPlaces(places: number, patience: number) {
  let free = places;
  const waiting: (() => void)[] = [];

  const enter = (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const admitted = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(admitted), 1);
        reject(new Failure("query-timeout", "Other queries take up the server. Try again in a moment."));
      }, patience);
      waiting.push(admitted);
    });
  };
  const leave = (): void => {
    const next = waiting.shift();
    // The place goes straight to the next in line, so that nobody slips in between.
    if (next === undefined) free += 1;
    else next();
  };

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
