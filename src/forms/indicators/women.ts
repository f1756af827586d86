/** 女职工工作: women's organisations of the union, their special contract, care for women employees. */
import { CONTRACT, ENTERPRISE_IF_TOLD, contractSum, unionRows, unitRows, yes } from './counted';
import { inArea } from './in-area';

export const women = inArea('women', [
  { id: 'women-committees', title: '女职工组织数', kind: 'count', unit: '个',
    aliases: ['女职工工作委员会', '女职工委员会', '女职工委员会数', '工会女职工委员会', '工会女职工组织数', '已建工会女职工组织', '女职工工作委员会数', '建立女职工委员会数', '工会女职工组织', '建立工会女职工组织'],
    definition: '与工会委员会同时建立的女职工委员会及只设女职工委员的女职工组织个数。',
    counted: [unionRows(yes('has-women-committee'))] },
  { id: 'women-committees-due', title: '应建女职工组织数', kind: 'count', unit: '个', aliases: ['应建工会女职工组织', '应建工会女职工组织数'] },
  { id: 'units-covered-by-women-committees', title: '女职工组织涵盖单位数', kind: 'count', unit: '家', aliases: ['涵盖用人单位', '女职工组织涵盖用人单位数'] },
  { id: 'enterprises-with-women-contract', title: '女职工专项集体合同企业数', kind: 'count', unit: '家', aliases: ['签订女职工专项集体合同企业数', '女职工专项集体合同覆盖企业数', '女职工专项集体合同覆盖企业', '女职工权益保护专项集体合同覆盖企业数', '女职工特殊保护专项合同覆盖企业'],
    counted: [unitRows(ENTERPRISE_IF_TOLD, yes('has-women-contract')), contractSum('covered-enterprises', CONTRACT.women)] },
  { id: 'units-with-women-committee-and-contract', title: '已建女职工组织并签订集体合同的单位数', kind: 'count', unit: '家', aliases: ['已建立工会女职工组织并签订了集体合同的单位数'], counted: [unitRows(yes('has-women-committee'), yes('has-collective-contract'))] },
  { id: 'women-covered-by-women-contract', title: '女职工专项集体合同覆盖女职工数', kind: 'count', unit: '人', aliases: ['女职工专项集体合同覆盖职工数', '女职工专项集体合同覆盖女职工', '女职工专项集体合同覆盖职工', '女职工专项覆盖女职工'],
    counted: [contractSum('covered-women', CONTRACT.women)] },
  { id: 'women-speech-contests', title: '女职工演讲比赛次数', kind: 'count', unit: '次' },
  { id: 'women-on-maternity-leave-visited', title: '慰问产假女职工人数', kind: 'count', unit: '人' },
]);
