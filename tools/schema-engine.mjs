#!/usr/bin/env node
// What Prisma starts instead of its native schema engine, which it would download from a host that closed
// networks don't reach. It takes the same arguments and speaks the same protocol over stdin and stdout,
// and lets the WebAssembly engine from npm do the work (docs/decisions: schema engine).
import { readArguments } from "./schema-engine/arguments.mjs";
import { runDatabaseCommand } from "./schema-engine/database-command.mjs";
import { engineVersion, openEngine } from "./schema-engine/engine.mjs";
import { serve } from "./schema-engine/protocol.mjs";

const invocation = readArguments(process.argv.slice(2));

if (invocation.kind === "version") {
  console.log(`schema-engine-cli ${engineVersion()}`);
} else if (invocation.kind === "database-command") {
  process.exitCode = await runDatabaseCommand(invocation);
} else {
  await serve(() => openEngine(invocation));
  process.exit(0);
}
