/**
 * How a report speaks of the unit that writes it, from the unit's name: 永宁县清河镇总工会 is 「镇总工会」, speaks of 「全镇」
 * and works under 「镇党委」. A name of no known level speaks of 「本单位」.
 */
export interface PlaceWords {
  /** The full name; "" where the sheet does not tell it. */
  readonly name: string;
  /** As the text calls it: 镇总工会. */
  readonly short: string;
  /** 全镇; "" where nothing is known. */
  readonly whole: string;
  /** Under whose leadership: 镇党委和上级工会. */
  readonly leaders: string;
}

const UNION = /(?:总工会|工会联合会|工会工作委员会|工会委员会|联合工会|工会)$/u;

/** Endings of names, with the word for the whole and for the Party committee. */
const LEVELS: readonly (readonly [ending: RegExp, level: string, party: string])[] = [
  [/(?:街道|街道办事处)$/u, '街道', '街道党工委'],
  [/(?:开发区|园区|新区|高新区|工业区)$/u, '区', '区党工委'],
  [/自治区$/u, '区', '自治区党委'],
  [/镇$/u, '镇', '镇党委'],
  [/乡$/u, '乡', '乡党委'],
  [/县$/u, '县', '县委'],
  [/区$/u, '区', '区委'],
  [/市$/u, '市', '市委'],
  [/州$/u, '州', '州委'],
  [/盟$/u, '盟', '盟委'],
  [/旗$/u, '旗', '旗委'],
  [/省$/u, '省', '省委'],
  [/(?:大学|学院|学校|中学|小学|幼儿园)$/u, '校', '学校党组织'],
  [/医院$/u, '院', '医院党委'],
  [/(?:公司|集团|厂)$/u, '公司', '公司党委'],
];

export function placeWords(unitName: string | undefined, totalRow: string | undefined): PlaceWords {
  const name = unitName?.trim() ?? '';
  if (name === '' || name === '中华全国总工会') return nameless(name, totalRow);
  const union = UNION.exec(name)?.[0] ?? '工会';
  const place = name.replace(UNION, '');
  const level = LEVELS.find(([ending]) => ending.test(place));
  if (!level) return { name, short: '工会', whole: '本单位', leaders: '上级工会' };
  const [, word, party] = level;
  return { name, short: `${word}${union}`, whole: `全${word}`, leaders: `${party}和上级工会` };
}

/** A table of regions speaks for the whole its total row names: 全国, 全省, or for 表列各单位 that had to be added up. */
function nameless(name: string, totalRow = ''): PlaceWords {
  return { name, short: '各级工会', whole: /^(?:全[国省市区县州盟旗镇乡]|表列各单位)$/u.test(totalRow) ? totalRow : '', leaders: '党中央' };
}

const UNIT_IN_TITLE = /^(?:\d{4}年(?:度|上半年|下半年)?)?((?![全各本])\p{Script=Han}{1,14}(?<![全各])[省市县区镇乡州盟旗道]总工会)/u;

/** 平川县总工会工作统计表（2026年上半年） is the table of 平川县总工会; 县总工会工作统计表 and 全镇总工会… name nobody. */
export function unitInTitle(title: string): string | undefined {
  return UNIT_IN_TITLE.exec(title.replaceAll(/\s/gu, ''))?.[1];
}
