/**
 * Whose figures a place in a sentence speaks of, by the last name of a place or unit before it: the whole (全镇, 我县, the unit that reports), a unit
 * that the table lists, or somebody the sheet does not know. 「佳信公司现有职工310人，会员296人」 are both of that company;
 * what is told of several together, 「青云镇、白鹭镇」, is no one's.
 */

import { nameEnding } from '../../narrative/levels';

/** "": the whole; else the key of a unit of the table. */
export type ToldScope = string | 'unknown';
export const WHOLE = '';

export interface ScopeMention {
  readonly index: number;
  readonly end: number;
  readonly scope: ToldScope;
}

export interface Places {
  /** 青云镇, without the kind of union; "" where it is not known. */
  readonly own: string;
  /** Units of the table: key and names, as printed and without the kind of union. */
  readonly units: readonly { readonly key: string; readonly names: readonly string[] }[];
}

const ALL = /[全我本](?<kind>[省市县区旗州镇乡校院局厂]|街道|公司|集团|开发区|园区)|(?:各级|各基层|基层各)工会|[全本](?:系统|机关|单位)|辖区内?/gu;
const KIND = '有限公司|公司|集团|厂|商会|村|社区|街道|镇|乡|县|区|市|小学|中学|学校|医院|幼儿园|园区|开发区|银行|支行|酒店|超市|局|处|站|队|分会';
const NAMED = new RegExp(`(?<name>\\p{Script=Han}{2,12})(?<kind>${KIND})(?!级|党|委|政府|里)(?=.{0,4}(?:工会|现有|共有|会员|职工|已|有|新|签|发展|组织|走访|吸收|率))`, 'gu');
/** 各乡镇, 城区, 深入社区, 今年以来公司, 县总工会: nobody by name. */
const NOBODY = /(?:[全我本各该每等类的和及与入进到向对为在由经从有]|[全我本各该每].|[城地辖片山景校农上来年月日]|半年|我们|目前|以来|乡|各级|基层|企业|机关|学校|街道|社区|村|镇)$/u;
/** Some of the whole: 6个村, the office of a union itself, and the union above. */
const SOME = /[\d一二三四五六七八九十]+[个家](?:行政)?(?:村|社区|园区|楼宇|商圈|站点|乡镇|镇|街道)|本级|机关本部/gu;
const ABOVE = /(?:^|[，,。；;])(?<kind>[省市县区旗州])(?:总工会)(?!的)/gu;

export function scopeMentions(text: string, { own, units }: Places): readonly ScopeMention[] {
  const mentions: ScopeMention[] = [];
  const add = (index: number, length: number, scope: ToldScope): void => {
    if (!mentions.some((each) => index < each.end && each.index < index + length)) mentions.push({ index, end: index + length, scope });
  };
  const known = [...units.flatMap(({ key, names }) => names.map((name) => ({ name, scope: key }))), { name: own, scope: WHOLE }].filter(({ name }) => name.length >= 2);
  for (const { index, 0: words, groups } of text.matchAll(NAMED)) {
    if (!NOBODY.test(groups!.name!) && !known.some(({ name }) => words.endsWith(name))) add(index, words.length, 'unknown');
  }
  for (const { name, scope } of [...known].sort((a, b) => b.name.length - a.name.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) add(at, name.length, scope);
  }
  const isOurs = (kind: string | undefined): boolean => kind === undefined || own === '' || own.endsWith(kind) || nameEnding(own)?.word === kind;
  for (const { index, 0: words, groups } of text.matchAll(ALL)) add(index, words.length, isOurs(groups!.kind) ? WHOLE : 'unknown');
  for (const { index, 0: words, groups } of text.matchAll(ABOVE)) if (!isOurs(groups!.kind)) add(index, words.length, 'unknown');
  for (const { index, 0: words } of text.matchAll(SOME)) add(index, words.length, 'unknown');
  const sorted = [...mentions].sort((a, b) => a.index - b.index);
  return sorted.map((mention, at) => (at > 0 && /^[、和及与]$/u.test(text.slice(sorted[at - 1]!.end, mention.index)) ? { ...mention, scope: 'unknown' } : mention));
}
