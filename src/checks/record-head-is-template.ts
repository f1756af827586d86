/**
 * The head of a record sheet is that of the import template: no column missing, added, renamed or moved, since the import
 * reads by position and refuses another number of columns. A list that is no template has its own head; only a required
 * column that it lacks is asked for: 姓名, 性别, 证件号码 without 移动电话.
 */
import { withoutSpaces } from '../text/plain-text';
import type { FieldColumn, RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { defineRecordCheck } from './record-check';

type Messages = {
  missing: { titles: string; count: number };
  renamed: { title: string };
  extra: { column: number };
  repeated: { column: number; first: number };
  moved: { after: string };
};

/** So much of the template under its own titles is the template. */
const NEARLY_ALL = 0.8;

export const recordHeadIsTemplate = defineRecordCheck<Messages>({
  id: 'record-head-is-template',
  title: { zh: '表头应与模板一致', en: 'The head is that of the template' },
  level: 'hard',
  clause: 'LG-10、LG-11 表头列数、列名与导入模板一致',
  example: '表头缺少“民族”“学历” 2 列，应与模板一致，请使用模板导入。',
  answer: {
    zh: '下载导入模板，把数据逐列粘过去；不要改动、增删表头。',
    en: 'Take the import template and paste the data column by column; leave its head as it is.',
  },
  messages: {
    zh: {
      missing: (_about, { titles, count }) => `表头缺少${titles} ${count} 列，应与模板一致。`,
      renamed: ({ actual }, { title }) => `表头列名“${actual}”应为“${title}”，与模板一致。`,
      extra: ({ actual }, { column }) => `表头第${column}列“${actual}”不在模板中，导入前应删去。`,
      repeated: ({ actual }, { column, first }) => `表头第${column}列“${actual}”与第${first}列重复，只应保留一列。`,
      moved: ({ actual }, { after }) => `表头“${actual}”的位置与模板不同，${after === '' ? '应在最前' : `应在“${after}”之后`}。`,
    },
    en: {
      missing: (_about, { titles }) => `The head lacks ${titles}.`,
      renamed: ({ actual }, { title }) => `The column “${actual}” is called “${title}” in the template.`,
      extra: ({ actual }) => `The template has no column “${actual}”.`,
      repeated: ({ actual }, { first }) => `“${actual}” stands in column ${first} already.`,
      moved: ({ actual }, { after }) => `The column “${actual}” belongs ${after === '' ? 'first' : `after “${after}”`}.`,
    },
  },
  *run(sheet) {
    const { records, columns, form } = sheet;
    const fields = (form.definition.fields ?? []).filter(({ isResult }) => !isResult);
    const found = new Set(columns.map(({ field }) => field));
    const missing = fields.filter((field) => !found.has(field) && field.content !== 'serial');
    const strict = !form.definition.hasFreeColumns && isTemplate(sheet, fields.length);
    const faults: Fault<Messages>[] = [];
    const told = strict ? missing : missing.filter((field) => field.required);
    if (told.length > 0) {
      const place = records.columns[0]!.place;
      const titles = told.map(({ title }) => `“${title}”`).join('');
      faults.push({ messageId: 'missing', data: { titles, count: told.length }, at: { place, subject: '表头', actual: '' }, expected: titles, ...(!strict && { level: 'soft' as const }) });
    }
    if (strict) faults.push(...renamed(sheet), ...added(sheet), ...moved(columns.filter(({ field }) => !field.isResult), fields));
    yield { faults };
  },
});

function renamed({ records, columns }: RecordSheet): readonly Fault<Messages>[] {
  return columns
    .filter(({ label, field }) => withoutMarks(label) !== withoutMarks(field.title))
    .map((column): Fault<Messages> => {
      const { title } = column.field;
      const repairs = [{ changes: [{ place: column.place, from: records.cellAt(column.place.row, column.place.column).value, to: title }], reason: `与模板列名“${title}”一致` }];
      return { messageId: 'renamed', data: { title }, at: headAt(column), expected: title, repairs };
    });
}

function isTemplate({ form, columns }: RecordSheet, size: number): boolean {
  if (/导入|模板/u.test(`${form.title}${form.sheet}`)) return true;
  const exact = columns.filter(({ label, field }) => withoutMarks(label) === withoutMarks(field.title) && !field.isResult).length;
  return exact >= size * NEARLY_ALL;
}

function headAt({ place, label }: { readonly place: FieldColumn['place']; readonly label: string }) {
  return { place, subject: '表头', actual: label };
}

/** 「*姓名」, 「姓名（必填）」 and 「会籍变化/类型」 are no other names. */
function withoutMarks(title: string): string {
  return withoutSpaces(title).replace(/\((?:必填|选填|非必填|必填项|下拉选择|下拉)\)/gu, '').replace(/[*:：]/gu, '').replace(/[()（）/]/gu, '');
}

function added({ records, columns }: RecordSheet): readonly Fault<Messages>[] {
  return records.columns.flatMap((column): readonly Fault<Messages>[] => {
    if (column.field) return [];
    const first = columns.find(({ label }) => label === column.label);
    if (first) return [{ messageId: 'repeated', data: { column: column.column, first: first.column }, at: headAt(column) }];
    return [{ messageId: 'extra', data: { column: column.column }, at: headAt(column) }];
  });
}

/** Columns outside the longest run that keeps the order of the template: the fewest that have to move. */
function moved(columns: readonly FieldColumn[], fields: readonly FieldColumn['field'][]): readonly Fault<Messages>[] {
  const order = columns.map(({ field }) => fields.indexOf(field));
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [at, own] of order.entries()) {
    lengths[at] = 1;
    before[at] = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      if (order[earlier]! < own && lengths[earlier]! + 1 > lengths[at]!) [lengths[at], before[at]] = [lengths[earlier]! + 1, earlier];
    }
  }
  const kept = new Set<number>();
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at]!) kept.add(at);
  const present = new Set(order);
  return columns.flatMap((column, at): readonly Fault<Messages>[] => {
    if (kept.has(at)) return [];
    const after = fields.slice(0, order[at]).findLast((_field, place) => present.has(place))?.title ?? '';
    return [{ messageId: 'moved', data: { after }, at: headAt(column) }];
  });
}
