/** The words of 校对, by locale. */
import type { Locale } from '../../actions/state';
import { en } from './words-en';
import { zhCN, type ProofreadWords } from './words-zh-cn';

const BY_LOCALE: Readonly<Record<Locale, ProofreadWords>> = { 'zh-CN': zhCN, en };

export function proofreadWordsFor(locale: Locale): ProofreadWords {
  return BY_LOCALE[locale];
}

export type { ProofreadWords };
