import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    pool: "forks",
    testTimeout: 60_000,
    reporters: ["default", "./tests/harness/count-reporter.ts"],
  },
});
