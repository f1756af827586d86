/**
 * Words in which a sign of number counts nothing (进一步, 第一时间, 四川), and names that hold one (五一, 三八, 十四五规划).
 * A word is no word where its number goes on: the 「十分」 of 「二十分钟」.
 */
import { SIGNS } from './reading';
import type { Span } from './enclosures';

const WORDS = `
  进一步 下一步 统一 唯一 单一 专一 划一 同一 逐一 任一 之一 某一 每一 另一 万一 不一 如一 合一 惟一 整齐划一 始终如一 首屈一指
  一些 一般 一定 一致 一直 一样 一切 一系列 一道 一同 一并 一律 一旦 一向 一贯 一体 一体化 一度 一再 一味 一概 一经 一线 一流 一如既往 一时 一时间
  一次性 一方面 一部分 一大批 一把手 一手 一手抓 一下 一点 一点点 一会儿 一会 一辈子 一辈 一生 一家人 一班人 一门心思 一心 一心一意 一举 一齐 一块 一带 一路 一身 一侧 一边
  一对一 一条龙 一条心 一揽子 一站式 一卡通 一言堂 一岗双责 一票否决 一票否决制 一事一议 一企一策 一户一策 一人一策 一人一档 一户一档 一月一 一季一 一周一 一年一度 一年一 一事一 一抓到底 一抓一 一包一 一步一个脚印 一步到位
  一代 一代代 一批批 一个个 一次次 一点一滴 一丝不苟 一丝 一席之地 一锤定音 一视同仁 一专多能 一刀切 一窝蜂 一盘棋 一股劲 一鼓作气 一如 一目了然 一往无前 一以贯之 一脉相承 一应俱全 一技之长 一张网 一张蓝图 一根筋
  一元化 一日 一窗 一网通办 一网 一件事 一把尺子 一碗水 一池 一股 一派 一番 一片 一腔 一颗心 一颗 一缕 一抹 一束 一味 一改 一反 一朝 一夕 一早 一经查实 一体两翼
  第一时间 第一线 第一手 第一责任人 第一书记 第一要务 第一要义 第一把手 第一位的 第一生产力 第一资源 第一信号 第一动力 第一知情人 第一帮助人 第一报告人 第一督促人 第一关 第一道防线 第三方 第三产业 第二课堂 第二职业 第三者
  十分 十足 十全十美 八小时外 八小时以外 8小时以外 8小时外 五花八门 四面八方 四通八达 三番五次 三令五申 三言两语 三五成群 七嘴八舌 七上八下 九牛一毛 五湖四海 五光十色 四平八稳 丢三落四 不三不四 说三道四 再三 再三再四 三思 三心二意
  千方百计 千家万户 千头万绪 千千万万 千辛万苦 千差万别 千秋 千军万马 千言万语 万众一心 万事 万无一失 万万 万物 万水千山 万家灯火 万象 万能 万岁 百姓 百年大计 百家争鸣 百花 百尺竿头 百折不挠 百忙 百废 百业 百倍 百般 百分点 百货 百科 百强 百佳
  十佳 十大杰出 十大 双十佳 亿万 一心为 两岸 两手 两手抓 两端 两旁 两侧 两翼 两难 两极 两头 两者 两用 两全 两地 两级 两免一补 两不误 两促进 两结合 两为主 三级 四级 五级 一级 二级 三方 三方机制 四方 多方 一方 双方 八方 三角 三轮车
  二手 二维码 二次创业 二线 三线 三维 三甲 三公 三农 三严三实 四风 四化 四新 四大班子 四套班子 五险一金 六保 六稳 三包 三来 三违 三同时 三好 三产 三资 三峡 三亚 三门峡 三门 三明 三水 三河 三台 三原 三江 三星 四川 四平 五河 五台 五台山 五常 五莲 五原 五华 五峰 六安 六盘水 六合 六枝
  七台河 七里 八达岭 八宝山 八里 九江 九寨沟 九龙 九三学社 十堰 十里 百色 千岛湖 千阳 万州 万年 万宁 万载 万源 万达 万科 万元户 万人大会 亿达 一汽 二汽 二七 一拖 三一重工 四联 三联 三元 五金 五粮液 五矿 七匹狼 八马 九阳 千禧 两会 两节 两新 两江 两岗 两弹 两学一做 两个确立 两个维护 两个务必
  四个意识 四个自信 四个全面 三个代表 三个面向 三下乡 四进社区 五位一体 两个普遍 一带一路 一国两制 三大攻坚战 一法五条例 一法两条例 八项规定 八荣八耻 五必访 六有 三八红旗手 三八红旗集体 五星级 四星级 三星级 三人行 二十四节气 二人转 七夕 九九重阳 腊八 三伏 三九 数九 三伏天 三九天 三班倒 两班倒 三讲 三学 三创 三联单
  每年一 王二 张三 李四 三中心 二建 一建 六中心 三馆 三无 三不 三七 三三制 三字经 双过半 双百 五保户 五保 三教 三通一平 七通一平 五险 四险 三险 六险 一险 三金 百万职工 万人计划 千人计划 百人计划 百千万 一天天 一年年 三天两头 两天一夜
`;

const NAMES = `
  五一 三八 六一 五四 七一 八一 三八节 十五五 十四五 十三五 十二五 十一五 三五普法 四五普法 五五普法 六五普法 七五普法 八五普法 九五普法
`;

const starts = new RegExp(`^[${SIGNS}]`, 'u');
const ends = new RegExp(`[${SIGNS}]$`, 'u');

function lookFor(list: string, behind = ''): RegExp {
  const words = [...new Set(list.trim().split(/\s+/u))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const guarded = words.map((word) => `${starts.test(word) ? `(?<![${SIGNS}\\d])` : ''}${word}${ends.test(word) ? `(?![${SIGNS}])` : ''}`);
  return new RegExp(`(?:${guarded.join('|')})${behind}`, 'gu');
}

const WORD = lookFor(WORDS);
const NAME = lookFor(NAMES);

export interface Word extends Span {
  readonly isName: boolean;
}

/** In reading order, apart from one another. */
export function wordsWithSigns(text: string): readonly Word[] {
  const words = [...spans(text, WORD, false), ...spans(text, NAME, true)].sort((a, b) => a.start - b.start || b.end - a.end);
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
