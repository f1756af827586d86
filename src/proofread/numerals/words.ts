/**
 * Words in which a sign of number counts nothing although a unit seems to follow (一点, 十分, 三门峡), and names that hold one without quotes
 * (五一, 三个代表, 十四五规划). A word is no word where its number goes on: 「十分」 in 「二十分钟」, 「一点」 in 「十一点」.
 */
import type { Span } from './enclosures';
import { SIGNS } from './reading';

const WORDS = `
  唯一 统一 单一 专一 逐一 无一例外 一一 一些 一般 一定 一致 一直 一样 一切 一律 一线 一流 一手 一系列
  一部分 一点 一点点 一点一滴 一次性 一次次 一次又一次 一批批 一个个 一天天 一年年 一项项 一件件 一家人 一家亲 一班人 一门心思 一对一 一条龙 一条心 一票否决 一站式
  一体 一时 一时间 一日 一日捐 一度 一口气 一分耕耘 一分为二 一号工程 一片 一股 一番 一块 一道 一同 一层 一声 一双 一根 一份子 一份力 一份爱 一大批 一人一 一户一 一企一 一事一 一月一 一季一 一周一 一年一度
  十分 零件 零部件 零点 三天两头 三年五载 三句话 三口之家 三轮车 三人行 四面 四处 四季 五级 四级 三级 两级 二级 一级 百分点 两面 两点一线 万人大会 四套班子 三位一体 四位一体 五位一体 六位一体 多位一体
  三星级 四星级 五星级 二星级 五号 二号 一号 三号 双一流
  第一时间 第一线 第一手 第一责任人 第一书记 第一要务 第一要义 第一把手 第一位的 放在第一位 摆在第一位 第一生产力 第一资源 第一信号 第一知情人 第一帮助人 第一报告人 第三方 第三者 第二课堂
  三门峡 三台县 三台 三原县 五台山 五台县 七台河 六枝 三河口 四门 八里 三口镇 三节 四期保护 欢聚一堂 济济一堂 新一轮 四大班子 五大班子 六大班子 一步一个脚印 一年一大 无一不
  八小时以外 八小时外 8小时以外 8小时之外 8小时外 八小时之外
`;

const NAMES = `
  五一 三八 六一 五四 七一 八一 十一长假 十一黄金周 十五五 十四五 十三五 十二五 十一五 三五普法 四五普法 五五普法 六五普法 七五普法 八五普法 九五普法
  三个代表 四个全面 四个意识 四个自信 两个确立 两个维护 两个普遍 两个务必 三个面向 八项规定 六项纪律 四种形态 三大攻坚战 四进社区 一法五条例 一法两条例 五个一工程 百人计划 千人计划 万人计划 六个一 五个一 十个一 四个一 三个一 八个一
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
