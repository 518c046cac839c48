import { defineConfig } from 'vitest/config';

// These need the built product in dist/, which `npm test` makes first; the unit tests run from the sources alone.
export default defineConfig({
  test: { include: ['test/package/*.spec.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
