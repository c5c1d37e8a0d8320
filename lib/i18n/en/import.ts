import type { Shape } from "@/lib/i18n/shape";
import type { importMessages as zh } from "@/lib/i18n/zh/import";

export const importMessages = {
  field: {
    number: "Number",
    title: "Title",
    text: "Full text",
    session: "Session",
    source: "Source (congress or CPPCC)",
    year: "Year",
    leadSponsor: "Lead deputy or first proposer",
    coSponsors: "Co-signers",
    phone: "Telephone",
    handlingRole: "Kind of handling",
    leadUnit: "Lead unit",
    coUnits: "Co-handling units",
    section: "Section",
    leaderInCharge: "Leader in charge",
    deliveredOn: "Delivered on",
    dueOn: "Reply due on",
    topic: "Topic",
    category: "Category",
    disclosureWish: "Disclosure wish",
    submittedOn: "Submitted on",
    ignore: "Don't import",
  },
  rowField: {
    number: "Number",
    session: "Session",
    title: "Title",
    text: "Full text",
    sponsors: "Deputies or proposers",
    statedSponsorCount: "Signatures in all",
    leadSponsorPhone: "Telephone",
    handlingRole: "Kind of handling",
    leadUnit: "Lead unit",
    coUnits: "Co-handling units",
    sections: "Sections",
    leaderInCharge: "Leader in charge",
    deliveredOn: "Delivered on",
    dueOn: "Reply due on",
    submittedOn: "Submitted on",
    topic: "Topic",
    category: "Category",
    disclosureWish: "Disclosure wish",
  },
  fileError: {
    EMPTY: "The file holds nothing. Check that it is the right one and was saved, then import it again.",
    TOO_LARGE:
      "The file is too large (20 MB at most) or holds too much. Remove pictures and other tabs, or import it in parts.",
    TOO_MANY_ROWS:
      "The sheet has more than 20,000 rows, formatted empty ones included. Delete the empty rows, or import it in parts.",
    TOO_MANY_COLUMNS: "The sheet has more than 256 columns. Delete those on the right that are not needed.",
    NOT_A_SHEET:
      "This is neither an Excel workbook (.xlsx) nor a CSV file. Open it in Excel or WPS, save it as .xlsx and import that.",
    OLD_XLS:
      "This is an old Excel or WPS format (.xls, .et). Open it, save it as .xlsx and import the new file.",
    ENCRYPTED:
      "The file is locked with a password. Remove the password in Excel or WPS, save it and import it again.",
    BROKEN:
      "The file is damaged and can't be read. Open it in Excel or WPS and save it anew; if it won't open, ask the sender for it again.",
    ZIP_BOMB:
      "The file unpacks to an abnormal size and was not read, to be safe. Copy the table into a new workbook and import that.",
    TIMEOUT:
      "Reading the file took too long. Remove tabs, pictures and formulas that are not needed, or import it in parts.",
    ENCODING:
      "The characters can't be made out, or the file breaks off. Open it in Excel, save it as .xlsx or as CSV in UTF-8 and import that.",
  },
  headerError: {
    HEADER_NOT_FOUND:
      "No header was found. Make sure one of the first 50 rows holds the column names, at least a number and a title.",
    HEADER_INCOMPLETE:
      "The header lacks columns that are needed: {missing}. Add them to the sheet, or say below which column it is.",
  },
  mappingError: {
    FIELD_MISSING: "No column is taken for “{field}” yet. Choose one.",
    FIELD_TWICE: "Two columns are taken for “{field}”. Keep only one of them.",
  },
  refusal: {
    LEAD_UNIT_TAKEN:
      "Another unit already leads this suggestion. Check the kind of handling and import it as co-handled.",
    ROLE_DIFFERS:
      "This suggestion is registered with another kind of handling. Settle that in the app, not by a sheet.",
    SPONSORS_IN_USE:
      "The sponsors differ from those registered, and work has begun. Check them first; a sheet can't change them.",
  },
  problem: {
    NUMBER_MISSING: "There is no number. Fill in the number of the suggestion or proposal.",
    NUMBER_IS_DATE:
      "Excel has turned the number “{shown}” into a date. Format the column as text and enter the number again.",
    NUMBER_TWICE:
      "The number “{shown}” stands in row {figure} already. Numbers are unique within a session: correct or delete one row.",
    TITLE_MISSING: "There is no title. Fill it in; if the row is not needed, delete it.",
    TOO_LONG:
      "Too long, {figure} characters at most: “{shown}”. Shorten it, or check that the right column was chosen.",
    TOO_MANY:
      "Too many entries, {figure} at most. Check the separators, or whether the right column was chosen.",
    CELL_ERROR:
      "The cell holds the error “{shown}”. Mend the formula in the sheet, or enter the value itself.",
    SESSION_MISSING:
      "The session isn't known. Fill in the session column, or name the session when importing.",
    SOURCE_MISSING:
      "It isn't clear whether this is a congress suggestion or a CPPCC proposal. Choose the source when importing.",
    SOURCE_UNKNOWN: "The source “{shown}” isn't known. Write 人大建议 (NPC) or 政协提案 (CPPCC).",
    YEAR_MISSING: "The year isn't known. Fill in the year column, or name the year when importing.",
    YEAR_UNREADABLE: "The year “{shown}” can't be read. Write four digits, such as 2024.",
    DATE_UNREADABLE: "The date “{shown}” can't be read. Write 2024-03-15 or 2024年3月15日.",
    DATE_IMPOSSIBLE: "The date “{shown}” doesn't exist. Check month and day.",
    DATE_OUT_OF_RANGE: "The date “{shown}” is not between 1954 and 2100. Check the year.",
    DUE_BEFORE_DELIVERED: "The due date “{shown}” is before the day of delivery. Check both dates.",
    LEAD_SPONSOR_MISSING:
      "There are co-signers but no lead deputy. Fill in the lead deputy or first proposer.",
    PHONE_UNREADABLE:
      "“{shown}” doesn't look like a telephone number. Check the digits; separate several by 、.",
    ROLE_MISSING: "The kind of handling is empty. Write lead, sole, co, separate or reference.",
    ROLE_UNKNOWN:
      "The kind of handling “{shown}” isn't known. Write lead (主办), sole (独办), co (协办), separate (分办) or reference (参阅).",
    ROLE_CONTRADICTS_UNITS:
      "The kind of handling “{shown}” contradicts the units of the row. Check whether this unit leads, handles alone or co-handles.",
    LEAD_UNIT_MISSING:
      "A co-handled row names no lead unit. The opinion goes to the lead unit, so fill it in.",
    LEAD_UNIT_DIFFERS:
      "The row is handled as lead or sole, yet its lead unit is “{shown}”. Check it; if this unit co-handles, change the kind of handling.",
    DISCLOSURE_UNKNOWN:
      "The disclosure wish “{shown}” isn't known. Write 主动公开 (public), 依申请公开 (on request) or 不予公开 (not public).",
  },
} as const satisfies Shape<typeof zh>;
