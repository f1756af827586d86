/**
 * The five levels a report is written at, and the words that go with each: a school has 教职工, 教代会 and 校务公开 where a township
 * has 职工, 职代会 and 厂务公开. The level follows from the unit's name; the person may choose another.
 */
export type Level = 'township' | 'county' | 'enterprise' | 'school' | 'office' | 'unknown';

export interface LevelWords {
  /** 职工, 教职工, 干部职工 */
  readonly staff: string;
  /** 职代会, 教代会 */
  readonly congress: string;
  /** 厂务公开, 校务公开, 政务公开 */
  readonly openAffairs: string;
  /** What the section on competitions is called by: 劳动竞赛, in a school 岗位练兵. */
  readonly contest: string;
  /** Whose employees are counted: 建会单位, or nothing where they are the unit's own. */
  readonly unionised: string;
  /** The figures are those of the unit itself, and not of many units under it. */
  readonly isOwn: boolean;
  /** Words where the name does not end in that of a place: short for the union, the whole, the Party's organisation. */
  readonly unnamed: { readonly short: string; readonly whole: string; readonly party: string };
}

const TERRITORIAL = { staff: '职工', congress: '职代会', openAffairs: '厂务公开', contest: '劳动竞赛', unionised: '建会单位', isOwn: false } as const;
const OWN = { ...TERRITORIAL, unionised: '', isOwn: true } as const;

const WORDS: Readonly<Record<Level, LevelWords>> = {
  township: { ...TERRITORIAL, unnamed: { short: '镇', whole: '全镇', party: '镇党委' } },
  county: { ...TERRITORIAL, unnamed: { short: '县', whole: '全县', party: '县委' } },
  enterprise: { ...OWN, unnamed: { short: '公司', whole: '全公司', party: '公司党委' } },
  school: { ...OWN, staff: '教职工', congress: '教代会', openAffairs: '校务公开', contest: '岗位练兵', unnamed: { short: '校', whole: '全校', party: '学校党组织' } },
  office: { ...OWN, staff: '干部职工', openAffairs: '政务公开', unnamed: { short: '机关', whole: '机关', party: '机关党委' } },
  unknown: { ...TERRITORIAL, unnamed: { short: '', whole: '本单位', party: '' } },
};

/** Those a person can ask for by name. */
export const LEVELS: readonly Level[] = ['township', 'county', 'enterprise', 'school', 'office'];

export function levelWords(level: Level): LevelWords {
  return WORDS[level];
}

interface Ending {
  readonly level: Level;
  readonly word: string;
  readonly party: string;
  /** Where it is not 全 with the word. */
  readonly whole?: string;
}

const ENDINGS: readonly (readonly [ending: RegExp, read: Ending])[] = [
  [/(?:街道|街道办事处)$/u, { level: 'township', word: '街道', party: '街道党工委' }],
  [/(?:开发区|园区|新区|高新区|工业区)$/u, { level: 'county', word: '区', party: '区党工委' }],
  [/自治区$/u, { level: 'county', word: '区', party: '自治区党委' }],
  [/镇$/u, { level: 'township', word: '镇', party: '镇党委' }],
  [/乡$/u, { level: 'township', word: '乡', party: '乡党委' }],
  ...[...'县区市州盟旗省'].map((word) => [new RegExp(`${word}$`, 'u'), { level: 'county', word, party: `${word}委` }] as const),
  [/(?:大学|学院|学校|中学|小学|幼儿园|[一二三四五六七八九十]中)$/u, { level: 'school', word: '校', party: '学校党组织' }],
  [/医院$/u, { level: 'enterprise', word: '院', party: '医院党委' }],
  [/(?:公司|集团|厂|银行|酒店)$/u, { level: 'enterprise', word: '公司', party: '公司党委' }],
  [/局$/u, { level: 'office', word: '局', party: '局党组' }],
  [/(?:机关|厅|委员会|法院|检察院|政府|办公室)$/u, { level: 'office', word: '机关', party: '机关党委', whole: '机关' }],
];

export function nameEnding(place: string): Ending | undefined {
  return ENDINGS.find(([ending]) => ending.test(place))?.[1];
}
