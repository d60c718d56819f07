import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LikeWithLike } from './tests/support/LikeWithLike.ts';

const alias = { '@': import.meta.dirname };

/** What promises to need no browser, no storage and no mocks: the rooms up to search, and what tests and tools are made of. */
const pure = [
  'utils/{text,publisher,article,claims,highlights,related,review,export,search}/**/*.test.ts',
  '{tests/site,tests/support,tools,bench}/**/*.test.ts',
];
const inBrowser = ['**/*.browser.test.{ts,tsx}', 'node_modules/**'];

/** A busy machine takes several times as long; what hangs still ends. */
const busy = { testTimeout: 30_000 };

/** Slow projects wait for states, never for time: their limit is only there to end what hangs. */
const hangs = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    sequence: { sequencer: LikeWithLike },
    projects: [
      {
        resolve: { alias },
        // Pure code has no state to keep apart: a world of its own for each file would take longer than the tests.
        test: { name: 'pure', include: pure, exclude: inBrowser, isolate: false, ...busy },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // A worker that goes from file to file; unitSetUp gives each the world as if it were the first.
          isolate: false,
          ...busy,
          include: ['{utils,components,entrypoints}/**/*.test.{ts,tsx}'],
          exclude: [...inBrowser, ...pure],
          setupFiles: ['tests/support/unitSetUp.ts'],
        },
      },
      {
        plugins: [preact()],
        resolve: { alias },
        // Found out during a run, they would load every page anew in the middle of its tests.
        optimizeDeps: {
          include: [
            'axe-core',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'zod/mini',
            'dexie',
            'wxt/browser',
            '@tanstack/virtual-core',
          ],
        },
        test: {
          name: 'browser',
          include: ['{utils,components,tests}/**/*.browser.test.{ts,tsx}'],
          // A browser beside other work is idle late: what is waited for is waited for as long as by a journey.
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                  '--no-first-run',
                  '--disable-quic',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], exclude: ['**/*.built.test.ts'], ...hangs },
      },
      { resolve: { alias }, test: { name: 'built', include: ['tests/architecture/**/*.built.test.ts'] } },
      {
        resolve: { alias },
        test: { name: 'journeys', include: ['tests/journeys/**/*.journey.ts'], fileParallelism: false, ...hangs },
      },
    ],
  },
});
