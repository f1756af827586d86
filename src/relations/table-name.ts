/**
 * Names of other tables: 「基层台账!会员人数」 is the indicator 会员人数 of the table 基层台账, called by its code, its title
 * or its sheet. No indicator has an exclamation mark in its name, so one string holds both.
 */
export interface TableName {
  readonly table: string;
  readonly indicator: string;
}

export function joinedName(table: string, indicator: string): string {
  return `${table}!${indicator}`;
}

/** @returns undefined for a name of the form's own */
export function otherTable(name: string): TableName | undefined {
  const mark = name.indexOf('!');
  return mark > 0 && mark < name.length - 1 ? { table: name.slice(0, mark), indicator: name.slice(mark + 1) } : undefined;
}
