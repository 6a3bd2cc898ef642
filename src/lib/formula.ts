/** Texts that a spreadsheet would run as a formula; papaparse's own pattern misses those of several lines. */
export const FORMULA = /^[=+\-@\t\r]/;
