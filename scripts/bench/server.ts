import { measureRoundTrips } from './server-round-trip.ts';
import { printTable } from './statistics.ts';
import { longArticle } from './texts.ts';

const sizes = [4_000, 40_000, 400_000];

/** The whole way of one typed character, over a real server process: didChange → diagnostics. */
export async function benchServer(): Promise<void> {
  const trips = await measureRoundTrips(sizes.map(longArticle));
  printTable('One character typed: from didChange to diagnostics over stdio', [
    ['article', 'p50 ms', 'p95 ms', 'growth'],
    ...trips.map(({ size, p50, p95 }, index) => [
      `${Math.round(size / 1000)} KB`,
      p50.toFixed(2),
      p95.toFixed(2),
      index === 0 ? '' : `×${(p50 / trips[index - 1]!.p50).toFixed(1)}`,
    ]),
  ]);
}
