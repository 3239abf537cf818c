import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // Next's marker throws outside its bundler; in a test every module runs on the server.
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    include: ["lib", "scripts", "components", "prisma"].map((folder) => `${folder}/**/*.test.ts`),
    exclude: ["node_modules", "e2e", ".next"],
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
