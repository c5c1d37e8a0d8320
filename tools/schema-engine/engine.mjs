import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { readCatalogTypesAsText } from "./catalog-types.mjs";
import { connectionSettings, schemaOf } from "./connection.mjs";

// Node 20 can't import a .wasm file as a module, which the package's main entry does.
const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, "schema_engine_bg.wasm")), {
  "./schema_engine_bg.js": glue,
});
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

/** @returns {string} the commit the WebAssembly engine was built from */
export function engineVersion() {
  return glue.version();
}

/**
 * @param {{ url: string | undefined, datamodels: string[] }} invocation without a url only work that needs no
 *   database succeeds (a diff between two schema files)
 * @returns {Promise<glue.SchemaEngine>}
 */
export function openEngine({ url, datamodels }) {
  readCatalogTypesAsText();
  const adapter = url
    ? new PrismaPg(connectionSettings(url), { schema: schemaOf(url) })
    : new PrismaPg({ host: "127.0.0.1" });
  const files = datamodels.map((file) => [file, readFileSync(file, "utf8")]);
  return glue.SchemaEngine.new(
    { datamodels: files.length > 0 ? files : undefined },
    () => {}, // the engine's own log
    bindMigrationAwareSqlAdapterFactory(withWholeScripts(adapter)),
  );
}

/** The adapter cuts a script at every semicolon, those inside a function's body too; the server knows better. */
function withWholeScripts(factory) {
  for (const method of ["connect", "connectToShadowDb"]) {
    const open = factory[method].bind(factory);
    factory[method] = async () => {
      const connection = await open();
      connection.executeScript = async (script) => {
        await connection
          .underlyingDriver()
          .query(script)
          .catch((error) => connection.onError(error));
      };
      return connection;
    };
  }
  return factory;
}
