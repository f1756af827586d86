/**
 * Members among couriers, drivers and other workers in new forms of employment: 3 200 ÷ 4 000 = 80.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const newFormMembershipRate: RateDefinition = {
  id: 'new-form-membership-rate',
  title: '新就业形态劳动者入会率',
  numerator: 'new-form-members',
  denominator: 'new-form-workers',
  decimals: 2,
  basis: '新就业形态劳动者',
  clause: '兰州市总工会2022年度数据所列指标',
};
