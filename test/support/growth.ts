/**
 * How much longer `run` takes on an input `factor` times as large: the median of paired ratios, so that what else
 * the machine does weighs on both sides alike. Linear work gives about `factor`, quadratic work `factor` squared.
 */
export function growth(
  make: (size: number) => string,
  run: (text: string) => unknown,
  size: number,
  factor = 4,
): number {
  const small = make(size);
  const large = make(size * factor);
  run(small);
  const ratios: number[] = [];
  for (let round = 0; round < 5; round++) ratios.push(time(run, large) / time(run, small));
  return ratios.sort((a, b) => a - b)[2]!;
}

function time(run: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  }
  // A run too short to be measured counts as a tenth of a millisecond.
  return Math.max(best, 0.1);
}
