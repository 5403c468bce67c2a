import { defineConfig } from '@playwright/test'
import { mayMount } from './tests/e2e/small-disk.ts'

export default defineConfig({
  // A disk that can be filled is to be had on Linux by its administrator alone; the store's own tests try the same everywhere.
  testIgnore: mayMount() ? [] : ['**/waiting.spec.ts'],
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
})
