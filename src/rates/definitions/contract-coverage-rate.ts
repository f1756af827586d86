/**
 * Employees covered by a collective contract among those of enterprises with a union: 9 500 ÷ 10 000 = 95.00 %.
 */
import type { RateDefinition } from '../../model/rate';

export const contractCoverageRate: RateDefinition = {
  id: 'contract-coverage-rate',
  title: '集体合同职工覆盖率',
  shortNames: ['覆盖率', '职工覆盖率', '集体合同覆盖率'],
  numerator: 'employees-covered-by-collective-contract',
  denominator: 'employees-in-unionised-enterprises',
  decimals: 2,
  basis: '建会企业职工',
  clause: '市、县工会工作总结口径：集体合同覆盖职工数÷建会企业职工总数',
};
