/**
 * The name of a rate as a sentence needs it: with the basis it is counted on, without which it means nothing. 职工入会率 of
 * 建会单位职工 is 「建会单位职工入会率」, 集体合同签订率 of 建会企业 「建会企业集体合同签订率」, 公有制企业厂务公开实施率 names its basis itself.
 */
import type { RateDefinition } from '../model/rate';
import type { LevelWords } from './levels';

/** Where title and basis put together would not read well. */
const NAMES: Readonly<Record<string, string>> = {
  'eligible-enterprise-unionisation-rate': '应建会企业建会率',
  'required-union-completion-rate': '上级要求组建基层工会的完成率',
  'contract-coverage-rate': '建会企业职工集体合同覆盖率',
  'large-enterprise-inspection-rate': '规模以上企业安全检查覆盖率',
  'small-non-public-congress-rate': '百人以下非公建会企业职代会建制率',
  'open-affairs-rate': '已建工会的企事业单位厂务公开建制率',
  'women-committee-rate': '应建单位女职工组织组建率',
  'collective-two-displays-rate': '建会集体企业“双亮”参与率',
  'non-public-two-displays-rate': '建会非公企业“双亮”参与率',
  'dues-remittance-rate': '实际收缴工会经费的上解比例',
};

/** @param place a unit that tells of its own people needs no 建会单位, and has its own word for them: 教职工入会率 */
export function rateName(definition: Pick<RateDefinition, 'id' | 'title' | 'basis'>, place?: Pick<LevelWords, 'isOwn' | 'staff'>): string {
  const name = withBasis(definition);
  return place?.isOwn ? name.replace(/^建会单位/u, '').replace('职工', place.staff) : name;
}

const BASES = ['建会单位', '建会企业', '规模以上企业', '已建工会的企事业单位'] as const;

/** What names of rates beside each other need to say once; "" where a name stands for itself. */
export function sharedBasis(name: string): string {
  return BASES.find((basis) => name.startsWith(basis)) ?? '';
}

function withBasis({ id, title, basis }: Pick<RateDefinition, 'id' | 'title' | 'basis'>): string {
  const name = title.replace(/（[^（）]*）$/u, '');
  const known = NAMES[id];
  if (known !== undefined) return known;
  if (name.includes(basis)) return name;
  for (let length = Math.min(name.length, basis.length); length >= 2; length -= 1) {
    if (basis.endsWith(name.slice(0, length))) return basis + name.slice(length);
  }
  return basis + name;
}
