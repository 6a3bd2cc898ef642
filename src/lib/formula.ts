/** Texts that a spreadsheet would run as a formula, those in full width too; papaparse's own pattern misses those of several lines. */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
