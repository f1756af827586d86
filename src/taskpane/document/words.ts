/** The words beside a document, by locale. */
import type { Locale } from '../../actions/state';
import { en } from './words-en';
import { zhCN, type DocumentWords } from './words-zh-cn';

const BY_LOCALE: Readonly<Record<Locale, DocumentWords>> = { 'zh-CN': zhCN, en };

export function documentWordsFor(locale: Locale): DocumentWords {
  return BY_LOCALE[locale];
}

export type { DocumentWords };
