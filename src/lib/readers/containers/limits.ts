const mebibyte = 2 ** 20;

/** What a file may ask of the machine that reads it; beyond that it is told what was too much. */
export const limits = {
  /** characters of a cell */
  cell: 1_000_000,
  /** characters of a record, and how far the end of a quoted cell is looked for */
  record: 10_000_000,
  /** columns, as many as a sheet of XLSX may have */
  columns: 16_384,
  /** objects, lists or elements inside each other */
  depth: 100,
  /** bytes that are held at once: a list of shared texts, a page of Parquet, a file of a package */
  held: 512 * mebibyte,
  /** bytes that one packed file may become */
  unpacked: 16_384 * mebibyte,
  /** times its packed size that a file may become, once it is larger than `unsuspected` */
  ratio: 200,
  /** bytes that any packed file may become, whatever its size */
  unsuspected: 64 * mebibyte,
  /** files in an archive */
  entries: 10_000,
  /** problems that are kept one by one; the others are counted */
  problems: 1_000
} as const;
