/**
 * Invented units of a district or a township. A fixed linear congruence stands in for chance, so that every run makes the
 * same units; names, codes and figures belong to nobody.
 */
export interface LedgerPlace {
  /** 云溪区 */
  readonly name: string;
  readonly count: number;
  /** Every so many-th is a school, an office or the like. */
  readonly publicEvery: number;
  readonly publicUnits: readonly string[];
  /** Where the row of numbers begins. */
  readonly seed: number;
  /** Every so many-th was founded in the half-year reported on; none where it is absent. */
  readonly newEvery?: number;
  /** What units of the place have in common in their credit codes. */
  readonly codesFrom: number;
}

export interface LedgerUnit {
  readonly name: string;
  readonly creditCode: string;
  readonly type: string;
  readonly founded: Date;
  readonly employees: number;
  readonly womenEmployees: number;
  readonly migrantWorkers: number;
  readonly members: number;
  readonly womenMembers: number;
  readonly migrantMembers: number;
  readonly fullTimeStaff: number;
  readonly hasContract: boolean;
  readonly covered: number;
  readonly hasWageContract: boolean;
  readonly hasWomenContract: boolean;
  /** 工会法: ten women members and more have a committee of their own. */
  readonly hasWomenCommittee: boolean;
  readonly hasCongress: boolean;
  readonly congressMeetings: number;
  readonly hasOpenAffairs: boolean;
  readonly dues: number;
}

const NAMES = ['恒瑞', '云帆', '鸿图', '金穗', '东篱', '宏远', '嘉禾', '星河', '长青', '瑞祥', '明德', '安泰', '旭升', '海天', '众诚', '广源', '新程', '盛和', '佳信', '同心'];
const TRADES = ['纺织', '机械制造', '电子科技', '食品', '建材', '物流', '服饰', '五金', '包装', '家具', '塑业', '商贸', '印务', '生物科技', '园林'];
const TYPES = ['私营企业', '私营企业', '私营企业', '私营企业', '私营企业', '其他有限责任公司', '集体企业', '国有企业', '港澳台商投资企业', '外商投资企业'];

export const YUNXI: LedgerPlace = {
  name: '云溪区', count: 300, publicEvery: 25, seed: 20260630, codesFrom: 10_000_000,
  publicUnits: ['中心小学', '实验中学', '人民医院', '文化馆', '财政局', '农业农村局', '市场监督管理局', '第二幼儿园', '图书馆', '疾病预防控制中心', '民政局', '水利局'],
};

export const BAILU: LedgerPlace = {
  name: '白鹭镇', count: 120, newEvery: 24, publicEvery: 10, seed: 20260701, codesFrom: 20_000_000,
  publicUnits: ['中心小学', '财政所', '初级中学', '民政所', '中心卫生院', '水利所', '文化站', '市场监督管理所', '中心幼儿园', '农业农村办公室', '自来水厂', '司法所'],
};

export function ledgerUnits(place: LedgerPlace): readonly LedgerUnit[] {
  const { count, publicEvery, seed } = place;
  const random = congruence(seed);
  return Array.from({ length: count }, (_, at) => (at % publicEvery === publicEvery - 1 ? publicUnit(place, at, random) : company(place, at, random)));
}

function company(place: LedgerPlace, at: number, random: Random): LedgerUnit {
  const name = `${place.name}${NAMES[at % NAMES.length]!}${TRADES[Math.floor(at / NAMES.length) % TRADES.length]!}有限公司`;
  const size = random(100) < 8 ? 200 + random(600) : random(100) < 45 ? 10 + random(30) : 40 + random(140);
  return unit(place, at, name, '91', TYPES[random(TYPES.length)]!, size, random(100) < 91, random);
}

function publicUnit(place: LedgerPlace, at: number, random: Random): LedgerUnit {
  const { publicEvery, publicUnits } = place;
  const name = place.name + publicUnits[Math.floor(at / publicEvery) % publicUnits.length]!;
  const isOffice = /[局所室]$/u.test(name);
  return unit(place, at, name, isOffice ? '11' : '12', isOffice ? '机关' : '事业单位', 30 + random(120), false, random);
}

function unit(place: LedgerPlace, at: number, name: string, registry: string, type: string, employees: number, hasContract: boolean, random: Random): LedgerUnit {
  const womenEmployees = Math.round((employees * (32 + random(30))) / 100);
  const men = employees - womenEmployees;
  const womenMembers = Math.round((womenEmployees * (91 + random(10))) / 100);
  const members = womenMembers + Math.round((men * (90 + random(11))) / 100);
  const migrantWorkers = registry === '91' ? Math.round((employees * (20 + random(35))) / 100) : 0;
  const migrantMembers = Math.round((migrantWorkers * (88 + random(10))) / 100);
  const isCompany = registry === '91';
  const hasCongress = !isCompany || random(100) < 88;
  return {
    name,
    type,
    creditCode: creditCode(registry, place.codesFrom + at * 7919),
    founded: foundedOn(place, at, random),
    employees,
    womenEmployees,
    migrantWorkers,
    members,
    womenMembers,
    migrantMembers,
    fullTimeStaff: employees >= 200 ? 1 + random(2) : 0,
    hasContract,
    covered: hasContract ? employees : 0,
    hasWageContract: hasContract && random(100) < 94,
    hasWomenContract: hasContract && random(100) < 96,
    hasWomenCommittee: womenMembers >= 10,
    hasCongress,
    congressMeetings: hasCongress ? 1 + random(2) : 0,
    hasOpenAffairs: hasCongress && random(100) < 93,
    dues: employees * (420 + 5 * random(40)),
  };
}

function foundedOn({ newEvery = Infinity }: LedgerPlace, at: number, random: Random): Date {
  const [year, month, day] = [2004 + random(21), random(12), 1 + random(28)];
  return at % newEvery === 5 ? new Date(Date.UTC(2026, month % 6, day)) : new Date(Date.UTC(year, month, day));
}

type Random = (below: number) => number;

/** Numerical Recipes' constants; the high bits are used, the low ones of such a row are not random. */
function congruence(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const CODE_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Eighteen signs as GB 32100 forms them, of a district that does not exist (999901), with right check signs. */
function creditCode(registry: string, number: number): string {
  const body = String(number).slice(-8);
  const code = `${registry}999901${body}${organisationCheck(body)}`;
  const weighed = [...code].reduce((total, sign, place) => total + CODE_SIGNS.indexOf(sign) * (3 ** place % 31), 0);
  return code + CODE_SIGNS[(31 - (weighed % 31)) % 31]!;
}

/** The ninth sign of the organisation code, GB 11714. */
function organisationCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const rest = 11 - ([...body].reduce((total, digit, place) => total + Number(digit) * weights[place]!, 0) % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}
