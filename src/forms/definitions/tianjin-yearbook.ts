/**
 * 天津统计年鉴 表20-3 基层工会组织情况: the same seven kinds of unit stand once under 机构数 and once under 会员人数(万人),
 * told apart by the whole they follow. 2010: 37 553 = 1678 + 677 + 26 554 + 584 + 2186 + 4190 + 1684, while 2007–2009 leave
 * kinds unlisted; members 269.07万 against parts of 269.06万 is rounding and no fault.
 */
import type { FormDefinition } from '../../model/form';
import { item } from './item';
import { IN_TEN_THOUSANDS } from './yearbook-items';

const KINDS: readonly (readonly [kind: string, labels: readonly string[]])[] = [
  ['state-enterprise', ['国有企业', '国有']],
  ['collective-enterprise', ['集体企业', '集体']],
  ['private-enterprise', ['私营企业', '私营']],
  ['hmt-enterprise', ['港澳台商投资企业', '港、澳、台商投资企业', '港澳台投资企业', '台港澳商投资企业']],
  ['foreign-enterprise', ['外商投资企业', '外资企业']],
  ['institution', ['事业', '事业单位']],
  ['government', ['机关', '机关单位']],
  ['self-employed', ['个体经济组织', '个体经济']],
];

export const tianjinYearbook: FormDefinition = {
  code: 'tianjin-yearbook',
  title: '基层工会组织情况',
  source: '《天津统计年鉴》2011年版表20-3 基层工会组织情况',
  titleWords: ['基层工会组织情况', '基层工会组织基本情况'],
  layout: 'indicators-in-rows',
  items: [
    item('grassroots-unions', { labels: ['机构数', '机构数（个）', '基层组织机构数'] }),
    ...KINDS.map(([kind, labels]) => item(`${kind}-unions`, { partOf: 'grassroots-unions', labels })),
    item('units-with-congress', { partOf: 'grassroots-unions' }),
    item('members', IN_TEN_THOUSANDS),
    item('full-time-staff', { partOf: 'members', labels: ['专职干部'], ...IN_TEN_THOUSANDS }),
    item('women-members', { partOf: 'members', labels: ['女性', '女'], ...IN_TEN_THOUSANDS }),
    item('migrant-members', { partOf: 'members', labels: ['农民工'], ...IN_TEN_THOUSANDS }),
    ...KINDS.map(([kind, labels]) => item(`${kind}-members`, { partOf: 'members', labels, ...IN_TEN_THOUSANDS })),
  ],
  relations: [
    { id: 'unions-by-kind', text: '国有企业工会数 + 集体企业工会数 + 私营企业工会数 + 港澳台商投资企业工会数 + 外商投资企业工会数 + 事业单位工会数 + 机关工会数 <= 基层工会数', level: 'hard',
      clause: '公布数据：天津统计年鉴2011表20-3，2010年数相等，2007至2009年数有未列类别', note: '各类不重复计算，合起来不能多于机构数。' },
    { id: 'members-by-kind', text: '国有企业会员人数 + 集体企业会员人数 + 私营企业会员人数 + 港澳台商投资企业会员人数 + 外商投资企业会员人数 + 事业单位会员人数 + 机关会员人数 <= 会员人数', level: 'soft',
      clause: '公布数据成立：天津统计年鉴2011表20-3，2010年数269.07与分项之和269.06只差舍入', note: '各类不重复计算，合起来不能多于会员人数。' },
  ],
};
