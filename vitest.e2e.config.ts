import { defineConfig } from "vitest/config";

/** The page in a real Chromium over the real server: npm run e2e. */
export default defineConfig({
  test: {
    include: ["web/e2e/**/*.e2e.ts"],
    globalSetup: ["web/e2e/testing/global-setup.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
