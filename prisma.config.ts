import { defineConfig } from "prisma/config";

const fts = ["SearchIndex", "SearchIndex_data", "SearchIndex_idx", "SearchIndex_docsize", "SearchIndex_config"];

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // SQLite makes these for full-text search; `migrate dev` would drop what the schema does not name.
  experimental: { externalTables: true },
  tables: { external: fts },
  datasource: { url: process.env.DATABASE_URL ?? "file:./.rolebook/prisma.db" },
});
