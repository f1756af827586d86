/**
 * Units covered by a women’s committee among those due: 5 420 ÷ 5 467 = 99.14 %; by organisations it would be 78.5 %.
 */
import type { RateDefinition } from '../../model/rate';

export const womenCommitteeRate: RateDefinition = {
  id: 'women-committee-rate',
  title: '女职工组织组建率（涵盖单位）',
  numerator: 'units-covered-by-women-committees',
  denominator: 'women-committees-due',
  decimals: 2,
  basis: '应建女职工组织的单位',
  clause: '公布数据：某市涵盖用人单位5420家、应建5467家，99.14%；按已建组织数计仅78.5%',
};
