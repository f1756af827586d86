/**
 * Members among everybody employed, unions or not. 2004 census: 12 290.80 ÷ 21 261.66万 = 57.81 %, where union
 * publications say over 90 %.
 */
import type { RateDefinition } from '../../model/rate';

export const membershipRateOfEmployed: RateDefinition = {
  id: 'membership-rate-of-employed',
  title: '职工入会率（全部就业人员）',
  shortNames: ['入会率', '职工入会率'],
  numerator: 'members',
  denominator: 'employed-persons',
  decimals: 2,
  basis: '全部就业人员',
  clause: '第一次全国经济普查表1-21：加入工会人数÷就业人数，2004年全国57.81%',
};
