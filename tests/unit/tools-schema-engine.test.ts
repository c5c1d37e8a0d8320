import { chmodSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { run } from "@/tools/console/run";
import { readArguments } from "@/tools/schema-engine/arguments.mjs";
import { schemaEngineProgram } from "@/tools/schema-engine/program";
import { serve } from "@/tools/schema-engine/protocol.mjs";

const script = path.resolve(import.meta.dirname, "../../tools/schema-engine.mjs");

it("reads what the CLI asks for", () => {
  const datasource = ["--datasource", '{"url":"postgresql://h/d"}'];
  expect(readArguments(["--version"])).toEqual({ kind: "version" });
  expect(readArguments(["cli", ...datasource, "create-database"])).toEqual({
    kind: "database-command",
    command: "create-database",
    url: "postgresql://h/d",
  });
  expect(readArguments([...datasource, "--datamodels", "a.prisma", "--datamodels", "b.prisma"])).toEqual({
    kind: "serve",
    url: "postgresql://h/d",
    datamodels: ["a.prisma", "b.prisma"],
  });
});

it("answers each request in its order, and a failure as an error", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const engine = {
    version: async () => "PostgreSQL 17",
    applyMigrations: async () => {
      throw Object.assign(new Error("relation exists"), { code: "P3018" });
    },
    diff: async () => ({ exitCode: 2, stdout: "+ table" }),
  };
  for (const [id, method] of ["getDatabaseVersion", "applyMigrations", "diff"].entries()) {
    input.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params: {} })}\n`);
  }
  input.end();
  await serve(async () => engine, input, output);
  const answers = String(output.read())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { id: 0, result: "PostgreSQL 17" },
    { id: 1, error: { code: 4466, data: { message: "relation exists", error_code: "P3018" } } },
    { id: "print-2", method: "print", params: { content: "+ table" } },
    { id: 2, result: { exitCode: 2 } },
  ]);
});

it("is a program that starts, also when its executable bit was lost", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "banfu-engine-"));
  const copy = path.join(folder, "schema-engine.mjs");
  copyFileSync(script, copy);
  chmodSync(copy, 0o644);
  expect(schemaEngineProgram(copy)).toBe(copy);
  rmSync(folder, { recursive: true, force: true });
  const { status, output } = await run(schemaEngineProgram(script), ["--version"]);
  expect({ status, output }).toEqual({ status: 0, output: expect.stringMatching(/^schema-engine-cli \w+/) });
});

it("says with Prisma's own code that no server answers", async () => {
  const nowhere = JSON.stringify({ url: "postgresql://u:p@127.0.0.1:1/none" });
  const { status, output } = await run(schemaEngineProgram(script), [
    "cli",
    "--datasource",
    nowhere,
    "can-connect-to-database",
  ]);
  expect(status).toBe(1);
  expect(output).toContain('"error_code":"P1001"');
});
