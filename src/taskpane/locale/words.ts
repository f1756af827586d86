/** The words of a locale. */
import type { Locale } from '../../actions/state';
import { en } from './en';
import { zhCN, type Words } from './zh-CN';

const BY_LOCALE: Readonly<Record<Locale, Words>> = { 'zh-CN': zhCN, en };

export function wordsFor(locale: Locale): Words {
  return BY_LOCALE[locale];
}

export type { Words };
