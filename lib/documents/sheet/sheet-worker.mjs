/**
 * Parses one file in a thread of its own, so that a hostile one can be stopped by time and memory. Plain
 * JavaScript, since it is started by path from the server's build, from tsx and from tests alike, and only
 * Node itself reads it.
 *
 * In (workerData): { kind: "xlsx", bytes, limits } or { kind: "csv", text, delimiter, limits }.
 * Out (one message): { sheets: [{ name, rows: [row, [[column, kind, content, covered, shown], …]][] }] } or
 * { code }, a SheetErrorCode.
 */
import { parentPort, workerData } from "node:worker_threads";

class Refusal extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const EXCEL_ROWS = 1_048_576;
let cells = 0;
let characters = 0;

try {
  const sheets = workerData.kind === "xlsx" ? await readWorkbook(workerData) : await readText(workerData);
  parentPort?.postMessage({ sheets });
} catch (error) {
  parentPort?.postMessage({ code: error instanceof Refusal ? error.code : "BROKEN" });
}

async function readWorkbook({ bytes, limits }) {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  // Left out: what says nothing about values and grows with the sheet's area (a list of choices for a column).
  const ignoreNodes = ["dataValidations", "conditionalFormatting", "hyperlinks", "drawing", "picture"];
  await workbook.xlsx.load(bytes, { ignoreNodes: [...ignoreNodes, "tableParts", "extLst", "legacyDrawing"] });
  const visible = workbook.worksheets.filter((sheet) => sheet.state === "visible");
  return visible.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet, limits) }));
}

function rowsOf(sheet, limits) {
  // A row's number is only text in the file, and walking up to a made-up one would take the whole time limit.
  if (sheet.rowCount > EXCEL_ROWS) throw new Refusal("BROKEN");
  const rows = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const values = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const value = plainValue(cell.value, cell.numFmt);
      if (value) values.push([column, value[0], value[1], coveredBy(cell), value[2]]);
      if (value) count(column, value[1], limits);
    });
    if (values.length > 0) rows.push([number, values]);
    if (rows.length > limits.rows) throw new Refusal("TOO_MANY_ROWS");
  });
  return rows;
}

function coveredBy(cell) {
  if (!cell.isMerged || cell.master === cell) return undefined;
  return cell.master.col === cell.col ? "down" : "across";
}

/** [kind, content, shown] of a cell's value, or null for a blank one. */
function plainValue(value, format) {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return ["text", value];
  if (typeof value === "boolean") return ["text", value ? "TRUE" : "FALSE"];
  if (typeof value === "number") return numberOf(value, format);
  if (value instanceof Date) return dateOf(value);
  if (Array.isArray(value.richText))
    return plainValue(value.richText.map((run) => run.text ?? "").join(""), format);
  if ("error" in value) return ["error", String(value.error)];
  if ("formula" in value || "sharedFormula" in value) return plainValue(value.result, format);
  return "text" in value ? plainValue(value.text, format) : null;
}

/** The format 000 shows 12 as 012, and a case number is what is shown. */
function numberOf(value, format) {
  if (!Number.isFinite(value)) return ["error", String(value)];
  const zeros = /^0+$/.test(format ?? "") ? format.length : 0;
  const text = Number.isInteger(value) ? value.toLocaleString("en", { useGrouping: false }) : String(value);
  return ["number", value, value >= 0 ? text.padStart(zeros, "0") : text];
}

/** exceljs gives a day as its UTC midnight. */
function dateOf(value) {
  const day = Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) && day > "0001" ? ["date", day] : ["error", "#DATE"];
}

async function readText({ text, delimiter, limits }) {
  const { parse } = await import("csv-parse/sync");
  const rows = [];
  let number = 0;
  parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    // Named, since it would keep to the first kind it meets, and files glued together mix them.
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_empty_lines: false,
    on_record: (record) => {
      number += 1;
      if (record.length > limits.columns) checkWidth(record, limits);
      const values = record
        .map((field, index) => [index + 1, "text", field])
        .filter(([, , field]) => field !== "");
      for (const [column, , field] of values) count(column, field, limits);
      if (values.length > 0) rows.push([number, values]);
      if (rows.length > limits.rows) throw new Refusal("TOO_MANY_ROWS");
      return null;
    },
  });
  return [{ name: "", rows }];
}

function checkWidth(record, limits) {
  const filled = record.findLastIndex((field) => field !== "") + 1;
  if (filled > limits.columns) throw new Refusal("TOO_MANY_COLUMNS");
}

function count(column, content, limits) {
  if (column > limits.columns) throw new Refusal("TOO_MANY_COLUMNS");
  cells += 1;
  // One long text may stand in many cells at once; it would be copied for each on its way out.
  characters += typeof content === "string" ? content.length : 8;
  if (cells > limits.cells || characters > limits.characters) throw new Refusal("TOO_LARGE");
}
