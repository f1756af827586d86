/**
 * How a report speaks of the unit that writes it, from the unit's name: 永宁县清河镇总工会 is 「镇总工会」, speaks of 「全镇」
 * and works under 「镇党委」; 第一中学工会 speaks of 「全校」, 教职工, 教代会 and 校务公开. A name of no known level speaks of 「本单位」.
 */
import { levelWords, nameEnding, type Level, type LevelWords } from './levels';

export interface PlaceWords extends LevelWords {
  /** The full name; "" where the sheet does not tell it. */
  readonly name: string;
  readonly level: Level;
  /** As the text calls it: 镇总工会. */
  readonly short: string;
  /** 全镇; "" where nothing is known. */
  readonly whole: string;
  /** Under whose leadership: 镇党委和上级工会. */
  readonly leaders: string;
}

const UNION = /(?:总工会|工会联合会|工会工作委员会|工会委员会|联合工会|工会)$/u;

/** @param chosen the level the person chose, where the name tells none or another */
export function placeWords(unitName: string | undefined, totalRow: string | undefined, chosen?: Level): PlaceWords {
  const name = unitName?.trim() ?? '';
  if (name === '' || name === '中华全国总工会') return nameless(name, totalRow, chosen);
  const union = UNION.exec(name)?.[0] ?? '工会';
  const ending = nameEnding(name.replace(UNION, ''));
  const level = chosen ?? ending?.level ?? 'unknown';
  const words = levelWords(level);
  if (!ending || ending.level !== level) {
    const { short, whole, party } = words.unnamed;
    return { ...words, name, level, short: short + (words.isOwn ? '工会' : union), whole, leaders: party === '' ? '上级工会' : `${party}和上级工会` };
  }
  return { ...words, name, level, short: ending.word + (words.isOwn ? '工会' : union), whole: ending.whole ?? `全${ending.word}`, leaders: `${ending.party}和上级工会` };
}

/** The whole, where all units of a table had to be added up: these are the 建会单位 themselves. */
export const ADDED_UP = '表列各单位';

/** A table of regions speaks for the whole its total row names: 全国, 全省, or for 表列各单位 that had to be added up. */
function nameless(name: string, totalRow = '', level: Level = 'unknown'): PlaceWords {
  const whole = totalRow === ADDED_UP || /^全[国省市区县州盟旗镇乡]$/u.test(totalRow) ? totalRow : '';
  const words = levelWords(level);
  return { ...words, unionised: whole === ADDED_UP ? '' : words.unionised, name, level, short: '各级工会', whole, leaders: '党中央' };
}

const UNIT_IN_TITLE = /^(?:\d{4}年(?:度|上半年|下半年)?)?((?![全各本])\p{Script=Han}{1,14}(?<![全各])[省市县区镇乡州盟旗道]总工会)/u;

/** 平川县总工会工作统计表（2026年上半年） is the table of 平川县总工会; 县总工会工作统计表 and 全镇总工会… name nobody. */
export function unitInTitle(title: string): string | undefined {
  return UNIT_IN_TITLE.exec(title.replaceAll(/\s/gu, ''))?.[1];
}
