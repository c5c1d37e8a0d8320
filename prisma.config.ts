import { defineConfig } from "prisma/config";
import { schemaEngineProgram } from "./tools/schema-engine/program";

// Prisma would download a native schema engine; it gets the one that npm ships instead.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= schemaEngineProgram();

export default defineConfig({
  schema: "prisma",
  migrations: {
    path: "prisma/migrations",
    seed: "node --conditions=react-server --import tsx prisma/seed.ts",
  },
  datasource: {
    url: process.env.DATABASE_URL ?? "postgresql://127.0.0.1:5432/banfu",
    ...(process.env.SHADOW_DATABASE_URL ? { shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL } : {}),
  },
});
