import { defineConfig } from 'vitest/config';

// One workbench for all tests of a file: they run in their order, as a user would go through them.
export default defineConfig({
  test: {
    include: ['test/editor/workbench/*.spec.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
