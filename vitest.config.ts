import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

// A zone that is neither the server's nor Shanghai's, so that a forgotten zone shows.
process.env.TZ = "America/New_York";

const alias = {
  "@": path.resolve(import.meta.dirname),
  // throws outside of a server component's bundle, which Vitest doesn't make
  "server-only": path.resolve(import.meta.dirname, "tests/support/server-only.ts"),
};

export default defineConfig({
  resolve: { alias },
  test: {
    // by itself it leaves one processor idle, and half of what a file waits for is the database
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/database.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
