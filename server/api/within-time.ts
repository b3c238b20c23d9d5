import { Failure } from "#model/failure";

/**
 * Answers in time or fails; the work itself may go on, since a store's read cannot be stopped half-way.
 *
 * @param limit milliseconds
 * @throws Failure query-timeout
 */
export async function withinTime<Result>(limit: number, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Failure("query-timeout", `No answer within ${limit / 1000} s. Ask for less, or try again later.`));
    }, limit);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
