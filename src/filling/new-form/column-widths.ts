/** How wide the column of an indicator or a field is, in characters: by what is written into it, and so that its head is not too tall. */
import type { FormItem } from '../../model/form';
import type { FieldContent, RecordField } from '../../model/record';
import { placesOf } from './text-places';

const BY_KIND: Readonly<Record<FormItem['indicator']['kind'], number>> = { count: 8, money: 12, rate: 8, duration: 8, 'yes-no': 7, date: 11, code: 13, text: 11 };
const BY_CONTENT: Readonly<Record<FieldContent, number>> = {
  serial: 6, name: 10, text: 11, 'identity-number': 20, 'document-kind': 11, 'birth-date': 11, sex: 6, date: 11, mobile: 13, telephone: 14, 'credit-code': 20,
  'organisation-code': 12, code: 9, count: 8, amount: 12,
};
const LONG_CODE = /信用代码|身份证|公民身份/u;
const LONG_CODE_WIDTH = 20;
/** Names of organisations and places of people, as against names of persons. */
const LONG_NAME = /^(?!.*(?:性质|行业|类|负责人)).*(?:单位|工会|企业|地址|名称)/u;
const LONG_NAME_WIDTH = 24;
const WIDEST_WORD = 11;
/** A head of more lines than this makes its column wider. */
const TALLEST_HEAD = 4;

export function columnWidth({ indicator: { kind, title } }: FormItem): number {
  const usual = kind === 'code' && LONG_CODE.test(title) ? LONG_CODE_WIDTH : BY_KIND[kind];
  return Math.max(usual, headWidth(title));
}

export function fieldWidth({ content, title, codeList }: RecordField): number {
  const isLong = (content === 'name' || content === 'text') && LONG_NAME.test(title);
  const words = codeList ? Math.min(WIDEST_WORD, Math.max(...codeList.entries.map(({ name }) => placesOf(name))) + 1) : 0;
  return Math.max(isLong ? LONG_NAME_WIDTH : BY_CONTENT[content], words, headWidth(title));
}

function headWidth(title: string): number {
  return Math.ceil(placesOf(title) / TALLEST_HEAD / 2) * 2 + 2;
}
