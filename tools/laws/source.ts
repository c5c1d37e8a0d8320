import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A source file below the root that is judged. */
export type Source = { readonly file: string; readonly text: string };

/** A law that a file breaks, in words for whoever has to mend it. */
export type Breach = { readonly file: string; readonly why: string };

/** All TypeScript sources in a folder of the root, generated ones left out; none if there is no such folder. */
export function sourcesIn(root: string, folder: string): Source[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("lib/data/generated/"))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));
}

export function parse({ file, text }: Source): ts.SourceFile {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, kind);
}

/** The modules a file imports from, with the local names it gives to what it imports. */
export function importsOf(tree: ts.SourceFile): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    const names =
      bindings && ts.isNamedImports(bindings) ? bindings.elements.map((one) => one.name.text) : [];
    found.set(statement.moduleSpecifier.text, [
      ...(found.get(statement.moduleSpecifier.text) ?? []),
      ...names,
    ]);
  }
  return found;
}

export function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
