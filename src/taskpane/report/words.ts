/** The words of 总结, fetched with the steps and not with the frame. */
import type { Locale } from '../../actions/state';
import { en } from './words-en';
import { zhCN, type ReportWords } from './words-zh-cn';

const BY_LOCALE: Readonly<Record<Locale, ReportWords>> = { 'zh-CN': zhCN, en };

export function reportWordsFor(locale: Locale): ReportWords {
  return BY_LOCALE[locale];
}

export type { ReportWords };
