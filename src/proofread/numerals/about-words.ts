/** Words before and behind a number that make it a rough one, each as one of the five that a claim knows: 突破400家 is over 400, 20人左右 about 20. */
import type { About } from '../../model/claim';

const BEFORE_WORDS: Readonly<Record<string, About>> = {
  大约: '约', 约为: '约', 约有: '约', 约: '约', 将近: '近', 接近: '近', 近: '近', 超过: '超', 超: '超', 突破: '超', 逾: '超', 上: '约',
};

/** As a piece of a pattern. */
export const BEFORE = Object.keys(BEFORE_WORDS).join('|');

/** A word before decides, then one within (360余人, 8个多月), then one behind. */
export function aboutOf(before: string, more: string, behind: string): About | undefined {
  if (before !== '') return BEFORE_WORDS[before];
  if (more.startsWith('余')) return '余';
  if (/^个?多/u.test(more)) return '多';
  if (more.startsWith('来') || behind === '左右' || behind === '上下') return '约';
  return behind.endsWith('以上') ? '超' : undefined;
}
