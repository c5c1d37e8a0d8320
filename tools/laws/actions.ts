import ts from "typescript";
import { type Breach, importsOf, isExported, parse, type Source, sourcesIn } from "./source";

const DOOR = "@/lib/request/action";
/** The acts of people not signed in yet, made by the door where they are written. */
const ACCOUNT = "@/lib/request/account";

/**
 * Every server action goes through the door: a module marked "use server" is called actions.ts, and all it exports
 * is made by a function of lib/request/action. The mark nowhere stands inside a function.
 */
export function breachesOfActions(root: string): Breach[] {
  return ["app", "components", "lib"].flatMap((folder) => sourcesIn(root, folder)).flatMap(breachesOf);
}

function breachesOf(source: Source): Breach[] {
  if (!source.text.includes("use server")) return [];
  const tree = parse(source);
  const nested = directivesBelow(tree).map((why) => ({ file: source.file, why }));
  const [first] = tree.statements;
  if (!first || !isDirective(first)) return nested;
  const misplaced = /(^|\/)actions\.ts$/.test(source.file)
    ? []
    : ['is marked "use server" and not called actions.ts'];
  const doors = new Set(importsOf(tree).get(DOOR) ?? []);
  const made = new Set(importsOf(tree).get(ACCOUNT) ?? []);
  const bare = tree.statements.flatMap((statement) => bareExports(statement, doors, made));
  return [...nested, ...[...misplaced, ...bare].map((why) => ({ file: source.file, why }))];
}

function bareExports(
  statement: ts.Statement,
  doors: ReadonlySet<string>,
  made: ReadonlySet<string>,
): string[] {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) {
    return statement.getText().startsWith("export type")
      ? []
      : [`exports without the door: ${statement.getText()}`];
  }
  if (!isExported(statement) || ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement))
    return [];
  if (!ts.isVariableStatement(statement)) return [`exports without the door: ${firstLine(statement)}`];
  return statement.declarationList.declarations
    .filter(
      ({ initializer }) =>
        !(initializer && (doors.has(calledName(initializer)) || made.has(initializer.getText()))),
    )
    .map(({ name }) => `exports ${name.getText()}, which is not made by ${DOOR}`);
}

/** The name at the root of a call: `action` in `action(…)` and in `action.with(…)(…)`. */
function calledName(expression: ts.Expression): string {
  let current = expression;
  if (!ts.isCallExpression(current)) return "";
  while (ts.isCallExpression(current) || ts.isPropertyAccessExpression(current)) current = current.expression;
  return ts.isIdentifier(current) ? current.text : "";
}

function directivesBelow(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) && node.statements.some(isDirective))
      found.push('has "use server" inside a function');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isDirective(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isStringLiteral(statement.expression) &&
    statement.expression.text === "use server"
  );
}

const firstLine = (node: ts.Node): string => node.getText().split("\n")[0] ?? "";
