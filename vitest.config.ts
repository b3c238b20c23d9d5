import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{server,scripts,web,seeds}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "dist/**", ".types/**"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
