import path from "node:path";
import ts from "typescript";
import { type Breach, parse, type Source, sourcesIn } from "./source";

const FOLDERS = ["app", "components", "lib", "prisma", "tests", "tools"];
const MEANINGLESS = /^(utils?|helpers?|misc)$/;

/** Files and folders are named for what they hold, and no file only passes on what others export. */
export function breachesOfNaming(root: string): Breach[] {
  return FOLDERS.flatMap((folder) => sourcesIn(root, folder)).flatMap((source) => [
    ...meaninglessNames(source),
    ...(isBarrel(source)
      ? [{ file: source.file, why: "only passes on other modules: import them where needed" }]
      : []),
  ]);
}

function meaninglessNames({ file }: Source): Breach[] {
  const parts = file.replace(/(\.test)?\.tsx?$/, "").split(path.posix.sep);
  return parts
    .filter((part) => MEANINGLESS.test(part))
    .map((part) => ({ file, why: `"${part}" says nothing about what is in it` }));
}

function isBarrel(source: Source): boolean {
  const { statements } = parse(source);
  const passing = statements.filter(
    (one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined,
  );
  return (
    passing.length > 0 && passing.length >= statements.filter((one) => !ts.isImportDeclaration(one)).length
  );
}
