/**
 * The numbers by which Univer's snapshot says what a cell holds and how it looks. They are part of that format; named
 * here so that files are converted without loading Univer.
 */
export const CELL_TYPE = { string: 1, number: 2, boolean: 3, forcedString: 4 } as const;
export const YES = 1;
export const NO = 0;
export const WRAP = 3;
