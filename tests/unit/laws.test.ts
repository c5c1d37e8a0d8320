import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "@/tools/console/run";
import { LAWS } from "@/tools/laws/laws";

const house = path.resolve(import.meta.dirname, "../..");
let planted: string;

function newFolder(): void {
  planted = mkdtempSync(path.join(os.tmpdir(), "banfu-laws-"));
}
function removeFolder(): void {
  rmSync(planted, { recursive: true, force: true });
}

function plant(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(planted, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

describe("import laws", () => {
  /** What is planted (a file and the module it imports) and the beginning of the law it breaks. */
  const breaches: readonly (readonly [string, string, string])[] = [
    ["lib/domain/to-data.ts", "@/lib/data/b", "lib/domain imports its own layer"],
    ["lib/domain/to-package.ts", "zod", "the domain imports nothing"],
    ["lib/domain/to-node.ts", "node:fs", "the domain imports nothing"],
    ["lib/schemas/to-data.ts", "@/lib/data/b", "lib/schemas imports its own layer"],
    ["lib/schemas/to-package.ts", "csv-parse", "schemas know zod"],
    ["lib/data/to-use-case.ts", "@/lib/use-cases/case/b", "lib/data imports its own layer"],
    ["lib/use-cases/case/to-sibling.ts", "@/lib/use-cases/case/b", "use cases never import"],
    ["lib/use-cases/case/to-request.ts", "@/lib/request/b", "lib/use-cases imports its own layer"],
    ["lib/use-cases/case/to-next.ts", "next/cache", "only certain layers know next"],
    ["lib/queries/to-use-case.ts", "@/lib/use-cases/case/b", "lib/queries imports its own layer"],
    ["lib/request/to-component.ts", "@/components/case/b", "lib/request imports its own layer"],
    ["lib/documents/to-data.ts", "@/lib/data/b", "lib/documents imports its own layer"],
    ["components/ui/to-domain.ts", "@/lib/domain/b", "components/ui imports its own layer"],
    ["components/case/to-query.ts", "@/lib/queries/b", "components imports its own layer"],
    ["app/to-data.ts", "@/lib/data/b", "app reaches the data only"],
    ["app/to-prisma.ts", "@prisma/client", "only certain layers know prisma"],
    ["app/to-tests.ts", "@/tests/b", "app does not import tests"],
    ["app/to-development.ts", "fast-check", "the application needs no development package"],
    ["tools/to-app.ts", "@/app/b", "nothing imports app or tests"],
    ["tools/to-nothing.ts", "./gone", "every import is found"],
    ["lib/domain/cycle-one.ts", "./cycle-two", "no cycles"],
  ];
  const sound: readonly (readonly [string, string])[] = [
    ["app/to-use-case.ts", "@/lib/use-cases/case/b"],
    ["app/to-component.ts", "@/components/case/b"],
    ["lib/use-cases/case/to-data.ts", "@/lib/data/b"],
    ["lib/data/to-domain.ts", "@/lib/domain/b"],
    ["components/case/to-ui.ts", "@/components/ui/b"],
    ["tests/to-data.ts", "@/lib/data/b"],
  ];
  let output: string;

  afterAll(removeFolder);
  beforeAll(async () => {
    newFolder();
    const outer = ["app", "components/case", "components/ui", "lib/data", "lib/domain", "lib/queries"];
    const layers = [...outer, "lib/request", "lib/use-cases/case", "tests"];
    for (const layer of layers) plant({ [`${layer}/b.ts`]: "export const b = 1;\n" });
    for (const [file, target] of [...breaches, ...sound]) plant({ [file]: `import "${target}";\n` });
    plant({ "lib/domain/cycle-two.ts": 'import "./cycle-one";\n' });
    plant({
      "lib/domain/type-to-data.ts": 'import type { b } from "@/lib/data/b";\nexport type B = typeof b;\n',
    });
    output = await cruise();
  });

  async function cruise(): Promise<string> {
    symlinkSync(path.join(house, "node_modules"), path.join(planted, "node_modules"));
    for (const name of ["tsconfig.json", "package.json"])
      cpSync(path.join(house, name), path.join(planted, name));
    const program = path.join(house, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const config = path.join(house, ".dependency-cruiser.mjs");
    const folders = ["app", "components", "lib", "tests", "tools"];
    const ended = await run(process.execPath, [program, "--config", config, ...folders], { cwd: planted });
    return ended.output;
  }

  it.each(breaches)("%s may not import %s", (file, _target, law) => {
    expect(output).toMatch(new RegExp(`error ${law}[^:]*: ${file} `));
  });

  it("counts an import of a type alone", () => {
    expect(output).toContain("error lib/domain imports its own layer or below: lib/domain/type-to-data.ts ");
  });

  it.each(sound)("%s may import %s", (file) => {
    expect(output).not.toContain(`: ${file} `);
  });
});

describe("lint laws", () => {
  beforeEach(newFolder);
  afterEach(removeFolder);

  async function lint(): Promise<string> {
    cpSync(path.join(house, "biome.json"), path.join(planted, "biome.json"));
    cpSync(path.join(house, "tools/lint"), path.join(planted, "tools/lint"), { recursive: true });
    plant({ ".gitignore": "node_modules\n" });
    const program = path.join(house, "node_modules/@biomejs/biome/bin/biome");
    const { output } = await run(process.execPath, [program, "lint", "--colors=off", "lib", "tests"], {
      cwd: planted,
    });
    return output;
  }

  const clock = "Take the moment as an argument";
  const sql = "Use the tagged templates";
  const ambient = ["new Date()", "Date.now()", "Date.now", "new Date", "Date()"];

  it.each(ambient)("finds the clock in lib: %s", async (text) => {
    plant({ "lib/domain/a.ts": `export const a = () => ${text};\n`, "tests/a.ts": "export {};\n" });
    expect(await lint()).toMatch(new RegExp(`lib/domain/a\\.ts:1:\\d+ plugin[^]*${clock}`));
  });

  it.each(["queryRawUnsafe", "executeRawUnsafe"])("finds $%s anywhere", async (name) => {
    const text = `export const a = (db: Record<string, () => void>) => db.$${name}();\n`;
    plant({ "lib/data/a.ts": text, "tests/a.ts": text });
    const output = await lint();
    expect(output).toMatch(new RegExp(`lib/data/a\\.ts:1:\\d+ plugin[^]*${sql}`));
    expect(output).toMatch(new RegExp(`tests/a\\.ts:1:\\d+ plugin[^]*${sql}`));
  });

  it("leaves the clock itself, dates made from something, and tests alone", async () => {
    plant({
      "lib/request/clock.ts": "export const now = () => new Date();\n",
      "lib/domain/a.ts": "export const a = (text: string) => new Date(text);\n",
      "tests/a.ts": "export const a = () => new Date();\n",
    });
    expect(await lint()).not.toContain(clock);
  });
});

describe("structure laws", () => {
  beforeEach(newFolder);
  afterEach(removeFolder);

  const act = "export async function assign() { return appendEvent(); }\n";
  const useCase = "an act has one function, one test and one event";
  const door = "every server action goes through the door";
  const names = "names say what is inside, and nothing is a barrel";
  const imported = 'import { action } from "@/lib/request/action";\n';
  const tested = { "tests/integration/use-cases/case/assign.test.ts": "export {};\n" };
  const cases: readonly [string, keyof typeof LAWS, Record<string, string>, string | undefined][] = [
    ["a sound act", useCase, { ...tested, "lib/use-cases/case/assign.ts": act }, undefined],
    [
      "two functions",
      useCase,
      { ...tested, "lib/use-cases/case/assign.ts": `${act}export const b = () => 1;\n` },
      "exports 2",
    ],
    [
      "none",
      useCase,
      { ...tested, "lib/use-cases/case/assign.ts": "export type A = { event: 1 };\n" },
      "exports 0",
    ],
    [
      "no event",
      useCase,
      { ...tested, "lib/use-cases/case/assign.ts": "export function assign() {}\n" },
      "no event",
    ],
    ["no test", useCase, { "lib/use-cases/case/assign.ts": act }, "has no test"],
    [
      "a test that imports it",
      useCase,
      {
        "lib/use-cases/case/assign.ts": act,
        "tests/integration/path.test.ts":
          'import { assign } from "@/lib/use-cases/case/assign";\nassign();\n',
      },
      undefined,
    ],
    [
      "a sound action",
      door,
      { "app/actions.ts": `"use server";\n${imported}export const a = action(1);\n` },
      undefined,
    ],
    [
      "a bare function",
      door,
      { "app/actions.ts": '"use server";\nexport async function a() {}\n' },
      "without the door",
    ],
    [
      "a bare constant",
      door,
      { "app/actions.ts": '"use server";\nexport const a = async () => 1;\n' },
      "not made by",
    ],
    [
      "a door of its own",
      door,
      { "app/actions.ts": '"use server";\nconst action = (x: 1) => x;\nexport const a = action(1);\n' },
      "not made by",
    ],
    [
      "a passed-on action",
      door,
      { "app/actions.ts": '"use server";\nexport { a } from "./b";\n' },
      "without the door",
    ],
    [
      "another name",
      door,
      { "app/save.ts": `"use server";\n${imported}export const a = action(1);\n` },
      "not called actions.ts",
    ],
    [
      "an inline action",
      door,
      { "app/page.tsx": 'export const P = () => { async function a() { "use server"; } return a; };\n' },
      "inside a function",
    ],
    ["utils", names, { "lib/utils.ts": "export const a = 1;\n" }, "says nothing"],
    ["a helpers folder", names, { "lib/helpers/dates.ts": "export const a = 1;\n" }, "says nothing"],
    ["a barrel", names, { "lib/domain/index.ts": 'export * from "./a";\n' }, "only passes on"],
    ["a sound name", names, { "lib/domain/a.ts": 'import "./b";\nexport const a = 1;\n' }, undefined],
  ];

  it.each(cases)("%s", (_what, law, files, why) => {
    plant(files);
    const found = LAWS[law](planted).map((breach) => breach.why);
    expect(found).toEqual(why === undefined ? [] : [expect.stringContaining(why)]);
  });
});
