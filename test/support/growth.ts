/** More rounds than this say nothing new. */
const mostRounds = 6;

/** Milliseconds of processor time that a measurement takes at least: clocks of some systems tick slowly. */
const leastTime = 50;

/**
 * How much longer `run` takes on an input `factor` times as large: the ratio of the best times of several rounds, in
 * which both sizes take turns. It is processor time of this thread, to which neither other programs nor the helpers of
 * the garbage collector add, and the best is what they disturbed least. Linear work gives about `factor`, quadratic work
 * `factor` squared.
 */
export function growth(
  make: (size: number) => string,
  run: (text: string) => unknown,
  size: number,
  factor = 4,
): number {
  const small = make(size);
  const large = make(size * factor);
  let bestSmall = Number.POSITIVE_INFINITY;
  let bestLarge = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds; round++) {
    bestSmall = Math.min(bestSmall, time(run, small));
    bestLarge = Math.min(bestLarge, time(run, large));
    // Plainly linear: no need to look further.
    if (bestLarge / bestSmall < factor * 1.5) break;
  }
  return bestLarge / bestSmall;
}

/** Milliseconds of processor time for one run, the mean of as many as fill the least time. */
function time(run: (text: string) => unknown, text: string): number {
  const before = process.threadCpuUsage();
  let used = 0;
  let runs = 0;
  do {
    run(text);
    runs++;
    const { user, system } = process.threadCpuUsage(before);
    used = (user + system) / 1000;
  } while (used < leastTime);
  return used / runs;
}
