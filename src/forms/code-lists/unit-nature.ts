/**
 * 单位性质 as ledgers write it: the categories of the registration form under the words that clerks use for them, and the
 * coarse 企业. Which of them are enterprises decides what is a 建会企业: a school with a union is none.
 */
import type { CodeEntry, CodeList } from '../../model/code-list';
import { unitCategories } from './organisation';

const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  110: ['国企', '国有', '全民所有制企业', '国营企业'],
  120: ['集体', '集体所有制企业', '城镇集体企业', '乡镇集体企业'],
  130: ['股份合作'],
  140: ['联营'],
  151: ['国有独资', '国有独资企业'],
  159: ['有限责任公司', '有限公司'],
  161: ['国有控股'],
  169: ['股份有限公司', '股份公司'],
  170: ['私营', '私企', '民营企业', '民营', '民企', '个人独资企业', '合伙企业', '私营有限责任公司', '私营股份有限公司'],
  200: ['港澳台企业', '港澳台资企业', '台资企业', '港资企业', '港澳台投资企业', '港澳台商投资'],
  300: ['外资企业', '外资', '外企', '外商投资', '中外合资企业', '中外合资', '中外合作企业', '合资企业'],
  400: ['事业编制单位', '学校', '医院'],
  500: ['机关单位', '党政机关', '政府机关', '行政机关', '国家机关', '行政单位'],
  600: ['个体', '个体户'],
  700: ['民非', '民办非企业组织'],
};

const FINE = unitCategories.entries.map(({ code, name, aliases = [] }): CodeEntry => ({ code, name, aliases: [...aliases, ...(OTHER_WORDS[code] ?? [])] }));

const isEnterprise = ({ code }: CodeEntry): boolean => Number(code) < 400;

/** The code of the coarse word; it stands for every kind from 国有 to 外商投资. */
export const ANY_ENTERPRISE = '企业';

const ENTERPRISE_KINDS: readonly string[] = FINE.filter(isEnterprise).map(({ code }) => code);

/** 公有制 by their very name. */
const PUBLIC_KINDS: ReadonlySet<string> = new Set(['110', '120', '151', '161']);

/** Neither enterprise nor institution nor government: 个体经济组织, 民办非企业, 社会组织, 村（社区）. */
export const OTHER_KINDS: readonly string[] = ['600', '700', '810', '820', '900'];

export const unitNatures: CodeList = {
  title: '单位性质',
  source: `${unitCategories.source}的单位类别，另加台账常用的说法`,
  isUsual: true,
  entries: [
    ...FINE,
    { code: '810', name: '社会组织', aliases: ['社会团体', '社团', '群团组织', '行业协会', '协会', '基金会'] },
    { code: '820', name: '村（社区）', aliases: ['村', '社区', '村社区', '村委会', '居委会', '村民委员会', '社区居委会', '行政村'] },
    { code: '900', name: '其他', aliases: ['其它', '其他单位', '其他组织'] },
    { code: ANY_ENTERPRISE, name: '企业', aliases: ['企业单位', '公司'], covers: ENTERPRISE_KINDS },
    { code: '非公企业', name: '非公企业', aliases: ['非公有制企业', '非公'], covers: ENTERPRISE_KINDS.filter((code) => !PUBLIC_KINDS.has(code)) },
  ],
};
