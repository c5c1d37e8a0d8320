import path from "node:path";
import ts from "typescript";
import { type Breach, importsOf, isExported, parse, type Source, sourcesIn } from "./source";

const FOLDER = "lib/use-cases";

/** Every use case: one exported function, an event, and an integration test of its name. */
export function breachesOfUseCases(root: string): Breach[] {
  const tested = testedModules(root);
  return sourcesIn(root, FOLDER).flatMap((source) => [
    ...breachesOfShape(source),
    ...(appendsEvent(source)
      ? []
      : [breach(source, "appends no event: what it changes would have no history")]),
    ...(tested.has(moduleOf(source.file))
      ? []
      : [breach(source, `has no test: write ${testFileOf(source.file)}`)]),
  ]);
}

function breachesOfShape(source: Source): Breach[] {
  const functions = parse(source).statements.filter(isExported).flatMap(exportedFunctions);
  if (functions.length === 1) return [];
  return [
    breach(source, `exports ${functions.length} functions (${functions.join(", ")}) where one act has one`),
  ];
}

/** Names of the functions a statement exports; types and constants don't count. */
function exportedFunctions(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? "default"];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(
      ({ initializer }) =>
        initializer && (ts.isArrowFunction(initializer) || ts.isCallExpression(initializer)),
    )
    .map(({ name }) => name.getText());
}

function appendsEvent({ text }: Source): boolean {
  // These give the events of what they take in, decide, assign, issue or hand over.
  const inPlace = /\btakeIn\b|\bdecideDraft\b|\bassignCase\b|\bissueNotice\b|\bhandOverWork\b/;
  return inPlace.test(text) || /\bappendEvents?\b|\bevents?:/.test(text);
}

/** Modules imported by integration tests, and those that have a test of their own name. */
function testedModules(root: string): Set<string> {
  const tests = sourcesIn(root, "tests/integration").filter(({ file }) => /\.test\.tsx?$/.test(file));
  return new Set([
    ...tests.flatMap((source) => [...importsOf(parse(source)).keys()]),
    ...tests.map(
      ({ file }) => `@/lib/${file.slice("tests/integration/".length).replace(/\.test\.tsx?$/, "")}`,
    ),
  ]);
}

const moduleOf = (file: string): string => `@/${file.replace(/\.tsx?$/, "")}`;
const testFileOf = (file: string): string =>
  path.posix.join("tests/integration", file.slice("lib/".length).replace(/\.ts$/, ".test.ts"));
const breach = ({ file }: Source, why: string): Breach => ({ file, why });
