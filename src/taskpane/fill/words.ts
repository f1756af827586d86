/** The words of 填报, fetched with its panels and not with the frame. */
import type { Locale } from '../../actions/state';
import { en } from './words-en';
import { zhCN, type FillWords } from './words-zh-cn';

const BY_LOCALE: Readonly<Record<Locale, FillWords>> = { 'zh-CN': zhCN, en };

export function fillWordsFor(locale: Locale): FillWords {
  return BY_LOCALE[locale];
}

export type { FillWords };
