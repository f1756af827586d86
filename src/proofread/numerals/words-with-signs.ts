/**
 * Words in which a sign of number counts nothing although a unit seems to follow (一点, 十分, 第一时间), and names that hold one without quotes
 * (五一, 三个代表, 十四五规划). A word is no word where its number goes on: 「十分」 in 「二十分钟」, 「一点」 in 「十一点」.
 */
import type { Span } from './enclosures';
import { SIGNS } from './reading';

const WORDS = `
  唯一 统一 单一 专一 逐一 无一例外 欢聚一堂 济济一堂 新一轮
  一一 一部分 一点 一点点 一次性 一次次 一次又一次 一批批 一个个 一天天 一年年 一项项 一件件 一家人 一家亲 一班人 一门心思 一对一 一条龙 一条心 一票否决
  一时 一日 一日捐 一分耕耘 一分为二 一号工程 一双 一份力 一份爱 一人一 一户一 一企一 一事一 一月一 一季一 一周一 一年一度 一级 一步一个脚印 一年一大
  十分 零件 零点 三天两头 三年五载 三轮车 三人行 五级 四级 三级 两级 二级 四套班子 三台县 五台山 五台县 七台河 四期保护 四大班子 五大班子 六大班子
  八小时以外 八小时外 8小时以外 8小时之外 8小时外 八小时之外 四面八方 四处奔波
  第一时间 第一线 第一手 第一责任人 第一书记 第一要务 第一要义 第一把手 放在第一位 摆在第一位 第一生产力 第一资源 第一信号 第一知情人 第一帮助人 第一报告人
  第三方 第三者 第二课堂
`;

const NAMES = `
  五一 三八 六一 五四 七一 八一 十一长假 十一黄金周 十五五 十四五 十三五 十二五 十一五 三五普法 四五普法 五五普法 六五普法 七五普法 八五普法 九五普法
  三个代表 四个全面 四个意识 四个自信 两个确立 两个维护 两个普遍 两个务必 三个面向 八项规定 六项纪律 四种形态 三大攻坚战 四进社区 一法五条例 一法两条例 五个一工程 百人计划 千人计划 万人计划
`;

function lookFor(list: string): RegExp {
  const words = [...new Set(list.trim().split(/\s+/u))].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${words.map(guarded).join('|')})`, 'gu');
}

/** What begins with a sign is not the end of a longer number; what is all signs, not its beginning either. */
function guarded(word: string): string {
  const before = new RegExp(`^[${SIGNS}\\d]`, 'u').test(word) ? `(?<![${SIGNS}\\d])` : '';
  const behind = new RegExp(`^[${SIGNS}]+$`, 'u').test(word) ? `(?![${SIGNS}])` : '';
  return before + word + behind;
}

const WORD = lookFor(WORDS);
const NAME = lookFor(NAMES);

export interface Word extends Span {
  readonly isName: boolean;
}

/** In reading order, apart from one another. */
export function wordsWithSigns(text: string): readonly Word[] {
  const words = [...spans(text, NAME, true), ...spans(text, WORD, false)].sort((a, b) => a.start - b.start);
  let end = 0;
  return words.filter((word) => {
    if (word.start < end) return false;
    end = word.end;
    return true;
  });
}

function spans(text: string, pattern: RegExp, isName: boolean): Word[] {
  return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, isName }));
}
