/**
 * The columns of one kind of contract: 份数, 覆盖企业, 覆盖职工, under every name the kind is printed with.
 * A head of two rows prints the kind above and the count below, so the names are put together here:
 * 工资专项集体合同 over 覆盖企业 is 工资专项集体合同覆盖企业.
 */
import type { FormItem } from '../../model/form';
import { item } from './item';

const COPIES = ['', '份数', '合同份数', '签订份数', '数', '份'];
const ENTERPRISES = ['覆盖企业', '覆盖企业数', '覆盖企业家数', '涵盖企业', '涵盖企业数', '涵盖单位', '涵盖单位数', '覆盖单位数', '企业数'];
const EMPLOYEES = ['覆盖职工', '覆盖职工数', '覆盖职工人数', '惠及职工', '惠及职工数', '覆盖人数', '职工数', '职工人数'];

export interface ContractKind {
  readonly copies: string;
  readonly enterprises: string;
  readonly employees: string;
  readonly names: readonly string[];
  readonly partOf?: string;
}

export const CONTRACT_KINDS: readonly ContractKind[] = [
  { copies: 'collective-contracts', enterprises: 'enterprises-with-collective-contract', employees: 'employees-covered-by-collective-contract',
    names: ['五项集体合同', '五项集体合同合计', '集体合同合计', '签订五项集体合同', '合计'] },
  { copies: 'comprehensive-contracts', enterprises: 'enterprises-with-comprehensive-contract', employees: 'employees-covered-by-comprehensive-contract',
    names: ['综合集体合同', '综合性集体合同'], partOf: 'collective-contracts' },
  { copies: 'wage-contracts', enterprises: 'enterprises-with-wage-agreement', employees: 'employees-covered-by-wage-agreement',
    names: ['工资集体合同', '工资专项集体合同', '工资专项合同', '工资协商集体合同', '工资集体协商协议'], partOf: 'collective-contracts' },
  { copies: 'regional-wage-contracts', enterprises: 'enterprises-with-regional-wage-agreement', employees: 'employees-covered-by-regional-wage-agreement',
    names: ['区域性工资集体合同', '区域性工资专项集体合同', '区域工资集体合同', '区域性'], partOf: 'collective-contracts' },
  { copies: 'women-contracts', enterprises: 'enterprises-with-women-contract', employees: 'women-covered-by-women-contract',
    names: ['女职工专项集体合同', '女职工权益保护专项集体合同', '女职工特殊保护专项集体合同', '女职工特殊保护专项合同', '女职工特殊权益保护专项集体合同'], partOf: 'collective-contracts' },
  { copies: 'safety-contracts', enterprises: 'enterprises-with-safety-contract', employees: 'employees-covered-by-safety-contract',
    names: ['劳动安全卫生专项集体合同', '劳动安全卫生专项合同', '劳动安全卫生集体合同'], partOf: 'collective-contracts' },
  { copies: 'sectoral-wage-contracts', enterprises: 'enterprises-with-sectoral-wage-agreement', employees: 'employees-covered-by-sectoral-wage-agreement',
    names: ['行业性工资集体合同', '行业性工资专项集体合同', '行业工资集体合同', '行业性'], partOf: 'wage-contracts' },
];

export function contractItems({ copies, enterprises, employees, names, partOf }: ContractKind): readonly FormItem[] {
  const joined = (endings: readonly string[]) => names.flatMap((name) => endings.map((ending) => name + ending)).filter((name) => name !== '合计' && name !== '区域性' && name !== '行业性');
  return [
    item(copies, { labels: joined(COPIES), ...(partOf && { partOf }) }),
    item(enterprises, { labels: joined(ENTERPRISES) }),
    item(employees, { labels: joined(EMPLOYEES) }),
  ];
}
