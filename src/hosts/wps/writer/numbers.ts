/** WPS 文字 takes its named constants as plain numbers; they are those of VBA. */
export const NOT_PROTECTED = -1;
/** Of a selection: in the text itself. */
export const MAIN_STORY = 1;
/** To be asked of a selection or range. */
export const IS_IN_TABLE = 12;
export const STYLE_NORMAL = -1;
export const ALIGN = { left: 0, center: 1, right: 2, justify: 3 } as const;
export const LINES = { exactly: 4, multiple: 5 } as const;
export const TRUE = -1;
export const FALSE = 0;
/** Text that is no heading. */
export const OUTLINE_BODY = 10;
export const SEPARATE_BY_TABS = 1;
export const SIDE = { top: -1, bottom: -3 } as const;
export const LINE_SINGLE = 1;
export const ROWS_CENTERED = 1;
