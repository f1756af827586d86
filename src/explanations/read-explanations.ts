/**
 * The explanations on 「审核说明」, from what a person sees there and nothing else: rows below the head with something
 * under 原因 or 说明. A text typed by hand counts like one written by the tool; its quantities are read from its words.
 */
import { addressOf, parseAddress } from '../model/address';
import type { Sheet, Workbook } from '../model/workbook';
import { plainText } from '../text/plain-text';
import { readBound } from './bound-values';
import { claimedQuantities } from './claimed-quantity';
import type { Explanation } from './explanation';
import { reasonNamed } from './reasons';
import { explanationSheet, findHead, textAt, type ColumnId } from './sheet-columns';

/** @returns in the order of their rows */
export function readExplanations(workbook: Workbook): readonly Explanation[] {
  const sheet = explanationSheet(workbook);
  const head = sheet && findHead(sheet);
  if (!sheet || !head) return [];
  const explanations: Explanation[] = [];
  for (let row = head.row + 1; row <= sheet.rowCount; row++) {
    const explanation = readRow(sheet, row, head.columns);
    if (explanation) explanations.push(explanation);
  }
  return explanations;
}

function readRow(sheet: Sheet, row: number, columns: ReadonlyMap<ColumnId, number>): Explanation | undefined {
  const at = (id: ColumnId): string => textAt(sheet, row, columns.get(id));
  const text = at('text');
  const isAboutSomething = at('cell') !== '' || at('subject') !== '';
  if (!isAboutSomething || (text === '' && at('reason') === '')) return undefined;
  const { sheet: named, address } = readPlace(at('cell'));
  const about = { sheet: named ?? at('sheet'), address, subject: at('subject'), actual: at('actual'), question: at('question') };
  const claimed = claimedQuantities(text);
  return {
    about,
    reasonCode: reasonNamed(at('reason')),
    text,
    claimed: claimed.length > 0 ? claimed : claimedQuantities(at('claimed')),
    boundTo: readBound(at('bound'), about.sheet),
    row,
  };
}

/** 「B9」, 「$B$9」, 「统计表!B9」 and 「B9、B8」, of which the first is meant. */
function readPlace(text: string): { readonly sheet?: string; readonly address: string } {
  const match = /^(?:'?(.+?)'?!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\dA-Za-z])/u.exec(plainText(text));
  const at = match && parseAddress(match[2]!);
  if (!match || !at) return { address: '' };
  return { ...(match[1] !== undefined && { sheet: match[1] }), address: addressOf(at) };
}
