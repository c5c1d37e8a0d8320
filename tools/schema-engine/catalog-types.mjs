import pg from "pg";

const TEXT = 25;
const TEXT_ARRAY = 1009;
/** Types of PostgreSQL's own catalog that the adapter has no mapping for: "char", name, name[]. */
const READ_AS = new Map([
  [18, TEXT],
  [19, TEXT],
  [1003, TEXT_ARRAY],
]);

let patched = false;

/** Lets result columns of catalog types pass as text: the engine reads pg_catalog, the adapter refuses it. */
export function readCatalogTypesAsText() {
  if (patched) return;
  patched = true;
  const addFields = pg.Result.prototype.addFields;
  pg.Result.prototype.addFields = function addFieldsAsText(fields) {
    for (const field of fields) field.dataTypeID = READ_AS.get(field.dataTypeID) ?? field.dataTypeID;
    return addFields.call(this, fields);
  };
}
