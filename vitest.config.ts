import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Today and the time zone are part of what is tested, so they are never those of the machine.
const env = { TZ: 'Pacific/Auckland' };

export default defineConfig({
  test: {
    // Left to itself Vitest would use one of two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: ['scripts/**/*.test.ts', 'templates/**/*.test.ts'],
          exclude: ['**/*.golden.test.ts', '**/*.browser.test.ts', '**/node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'golden',
          env,
          globalSetup: ['scripts/testing/shared-folder.ts'],
          include: ['scripts/**/*.golden.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          env,
          globalSetup: ['scripts/testing/shared-folder.ts'],
          include: ['scripts/**/*.browser.test.ts', 'templates/**/*.browser.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
