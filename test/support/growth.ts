/** More rounds than this say nothing new. */
const mostRounds = 8;

/**
 * How much longer `run` takes on an input `factor` times as large: the ratio of the best times of several rounds, in
 * which both sizes take turns. The best time is the one that the rest of the machine disturbed least. Linear work gives
 * about `factor`, quadratic work `factor` squared.
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
    bestSmall = Math.min(bestSmall, time(run, small), time(run, small));
    bestLarge = Math.min(bestLarge, time(run, large));
    // Plainly linear: no need to look further.
    if (round > 0 && bestLarge / bestSmall < factor * 1.5) break;
  }
  return bestLarge / bestSmall;
}

/** In milliseconds; a run too short to be measured counts as a tenth of one. */
function time(run: (text: string) => unknown, text: string): number {
  const start = performance.now();
  run(text);
  return Math.max(performance.now() - start, 0.1);
}
