/** WPS 表格 takes its named constants as plain numbers; they are those of VBA. */
export const SHEET_VISIBLE = -1;
export const SHEET_HIDDEN = 0;
export const SHEET_VERY_HIDDEN = 2;

export const CALCULATION_MANUAL = -4135;

/** No fill, no line. */
export const NONE = -4142;
export const LINE_CONTINUOUS = 1;
export const SIDE = { left: 7, top: 8, bottom: 9, right: 10 } as const;

export const HORIZONTAL = { general: 1, left: -4131, center: -4108, right: -4152 } as const;
export const VERTICAL = { top: -4160, middle: -4108, bottom: -4107 } as const;

export const RULE = { whole: 1, decimal: 2, list: 3, date: 4, textLength: 6 } as const;
export const OPERATOR = { between: 1, atLeast: 7, atMost: 8 } as const;
export const ALERT = { stop: 1, warning: 2 } as const;

export const CONDITION_EXPRESSION = 2;

export const PAPER = { A4: 9, A3: 8 } as const;
export const ORIENTATION = { portrait: 1, landscape: 2 } as const;
