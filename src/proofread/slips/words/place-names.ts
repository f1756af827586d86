/** One place written in two ways: 「双岭街道」 and 「双岭湾街道」, where one lacks a character of the other. */
import { remarkOn, type Slip } from '../slip';

const NAME = /\p{Script=Han}{3}(?:街道|社区|镇|乡)/gu;
const SHORT = /(\p{Script=Han}{2})(街道|社区|镇|乡)/gu;
/** 「全乡镇」, 「试点镇」: no names; 「城关新镇」 is another place than 「城关镇」. */
const NO_NAME = /[各全本该个等和与及在到为对由我县市区镇乡村街道社新老大小强先进示范试点重名一二三四五六七八九十几两多]/u;

export const placeNames: Slip = (draft) => {
  const long = new Map<string, string>();
  for (const [name] of draft.text.matchAll(NAME)) {
    const [first, second, third] = name;
    if (!NO_NAME.test(name.slice(0, 3))) long.set(first! + second! + name.slice(3), name).set(first! + third! + name.slice(3), name);
  }
  return [...draft.text.matchAll(SHORT)].flatMap(({ 0: name, 1: stem, index: start }) => {
    const other = long.get(name);
    const before = draft.text[start - 1] ?? '\n';
    if (other === undefined || NO_NAME.test(stem!) || draft.text.slice(start - 1, start + name.length) === other || !/[\P{Script=Han}在到由和与及]/u.test(before)) return [];
    return [remarkOn(draft, { kind: 'name-inconsistency', level: 'soft', start, end: start + name.length, message: `“${name}”与文中的“${other}”写法不一致，请统一。`, suggestion: other })];
  });
};
