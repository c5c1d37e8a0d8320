/** What a sheet may be at most. A bureau's year is some hundred rows; these leave room for a province's. */
export const sheetLimits = {
  fileBytes: 20 * 1024 * 1024,
  /** Of an xlsx file, which is a zip. */
  zipEntries: 1000,
  unpackedBytes: 100 * 1024 * 1024,
  /** Unpacked to packed size of an entry of more than 10 MB; real sheets stay below 50. */
  zipRatio: 150,
  rows: 20_000,
  columns: 256,
  cells: 1_000_000,
  characters: 60_000_000,
  milliseconds: 30_000,
  memoryMegabytes: 512,
} as const;
