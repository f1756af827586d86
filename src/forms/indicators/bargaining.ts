/**
 * 集体协商: contracts in 份, the enterprises they cover in 家, the employees they cover in 人.
 * One regional contract covers many enterprises, so the three counts of one kind of contract are three indicators:
 * 工资专项 110份 may cover 4,857家 and 31.8万人.
 */
import { CONTRACT, ENTERPRISE_IF_TOLD, contractRows, contractSum, unitRows, unitSum, yes } from './counted';
import { inArea } from './in-area';

export const bargaining = inArea('bargaining', [
  { id: 'enterprises-with-collective-contract', title: '集体合同企业数', kind: 'count', unit: '家',
    aliases: ['签订集体合同企业数', '集体合同覆盖企业数', '集体合同覆盖企业', '已签订集体合同企业数', '已签订集体合同的建会企业数', '合同覆盖企业', '签订集体合同的企业数', '合同覆盖企业数'],
    definition: '由集体合同覆盖的建会企业家数，单独签订和由区域性、行业性合同覆盖的都算，一家企业只计一次。',
    counted: [unitRows(ENTERPRISE_IF_TOLD, yes('has-collective-contract'))] },
  { id: 'enterprises-newly-signing', title: '新签集体合同企业数', kind: 'count', unit: '家', aliases: ['新签订集体合同企业数'] },
  { id: 'enterprises-renewing', title: '续签集体合同企业数', kind: 'count', unit: '家', aliases: ['续签订集体合同企业数', '到期续签集体合同企业数'] },
  { id: 'enterprises-fit-for-bargaining', title: '具备协商条件的建会企业数', kind: 'count', unit: '家' },
  { id: 'employees-covered-by-collective-contract', title: '集体合同覆盖职工数', kind: 'count', unit: '人', aliases: ['集体合同覆盖职工人数', '惠及(覆盖)职工', '惠及职工', '惠及职工人数', '覆盖职工', '覆盖职工数', '覆盖职工人数', '集体合同覆盖职工'],
    counted: [unitSum('employees-covered-by-collective-contract', yes('has-collective-contract')), unitSum('employees-covered-by-collective-contract')] },
  { id: 'enterprises-with-wage-agreement', title: '工资集体协商企业数', kind: 'count', unit: '家',
    aliases: ['签订工资集体协商企业', '工资集体合同覆盖企业', '工资集体合同覆盖企业数', '签订工资专项集体合同企业数', '工资集体协商协议企业数', '已签订工资集体协商协议的企业数', '签订工资集体协商协议企业数', '工资专项合同覆盖企业', '工资专项集体合同覆盖企业数', '开展工资集体协商企业数'],
    counted: [unitRows(ENTERPRISE_IF_TOLD, yes('has-wage-contract'))] },
  { id: 'enterprises-with-own-wage-agreement', title: '单独签订工资集体协商企业数', kind: 'count', unit: '家', aliases: ['单独签订工资协议企业数', '单独签订工资专项集体合同企业数'], counted: [contractSum('covered-enterprises', CONTRACT.wage)] },
  { id: 'enterprises-with-regional-wage-agreement', title: '区域性工资集体协商覆盖企业数', kind: 'count', unit: '家', aliases: ['区域性工资集体合同覆盖企业数', '区域性工资集体合同覆盖企业', '区域性签订企业数', '区域性覆盖企业'],
    counted: [contractSum('covered-enterprises', CONTRACT.regionalWage)] },
  { id: 'enterprises-with-sectoral-wage-agreement', title: '行业性工资集体协商覆盖企业数', kind: 'count', unit: '家', aliases: ['行业性工资集体合同覆盖企业数', '行业性工资集体合同覆盖企业', '行业性签订企业数', '行业性覆盖企业'],
    counted: [contractSum('covered-enterprises', CONTRACT.sectoralWage)] },
  { id: 'employees-covered-by-wage-agreement', title: '工资集体协商覆盖职工数', kind: 'count', unit: '人', aliases: ['工资集体合同覆盖职工数', '工资集体合同覆盖职工', '工资专项合同覆盖职工', '工资专项集体合同覆盖职工数'] },
  { id: 'employees-covered-by-regional-wage-agreement', title: '区域性工资集体协商覆盖职工数', kind: 'count', unit: '人', aliases: ['区域性覆盖职工', '区域性工资集体合同覆盖职工', '区域性工资集体合同覆盖职工数'],
    counted: [contractSum('covered-employees', CONTRACT.regionalWage)] },
  { id: 'employees-covered-by-sectoral-wage-agreement', title: '行业性工资集体协商覆盖职工数', kind: 'count', unit: '人', aliases: ['行业性覆盖职工', '行业性工资集体合同覆盖职工', '行业性工资集体合同覆盖职工数'],
    counted: [contractSum('covered-employees', CONTRACT.sectoralWage)] },
  { id: 'collective-contracts', title: '五项集体合同份数', kind: 'count', unit: '份', aliases: ['签订五项集体合同', '五项集体合同', '签订集体合同', '集体合同份数', '签订五项集体合同份数', '签订集体合同份数', '集体合同总份数', '五项集体合同合计'],
    definition: '工资、区域性工资、女职工权益保护专项、综合、劳动安全卫生专项五项集体合同的份数之和。',
    counted: [contractRows(...Object.values(CONTRACT))] },
  { id: 'comprehensive-contracts', title: '综合集体合同份数', kind: 'count', unit: '份', aliases: ['综合性集体合同', '综合集体合同', '综合性集体合同份数', '签订综合集体合同份数'], counted: [contractRows(CONTRACT.comprehensive)] },
  { id: 'wage-contracts', title: '工资集体合同份数', kind: 'count', unit: '份', aliases: ['工资集体合同', '签订工资集体合同', '工资协商集体合同', '工资专项合同', '工资专项集体合同', '工资专项集体合同份数', '工资协商集体合同份数', '工资集体协商协议份数'],
    counted: [contractRows(CONTRACT.wage, CONTRACT.sectoralWage)] },
  { id: 'regional-wage-contracts', title: '区域性工资集体合同份数', kind: 'count', unit: '份', aliases: ['区域性工资集体合同', '区域性工资专项集体合同份数', '区域性工资专项集体合同'], counted: [contractRows(CONTRACT.regionalWage)] },
  { id: 'sectoral-wage-contracts', title: '行业性工资集体合同份数', kind: 'count', unit: '份', aliases: ['行业性工资集体合同', '行业性工资专项集体合同份数', '行业性工资专项集体合同'], counted: [contractRows(CONTRACT.sectoralWage)] },
  { id: 'women-contracts', title: '女职工专项集体合同份数', kind: 'count', unit: '份', aliases: ['女职工特殊保护专项合同', '女职工权益保护专项集体合同', '女职工特殊保护专项集体合同份数', '女职工专项集体合同', '女职工特殊权益专项集体合同', '女职工权益保护专项集体合同份数'],
    counted: [contractRows(CONTRACT.women)] },
  { id: 'safety-contracts', title: '劳动安全卫生专项集体合同份数', kind: 'count', unit: '份', aliases: ['劳动安全卫生专项集体合同', '劳动安全卫生专项合同'], counted: [contractRows(CONTRACT.safety)] },
  { id: 'enterprises-with-comprehensive-contract', title: '综合集体合同覆盖企业数', kind: 'count', unit: '家', aliases: ['综合集体合同覆盖企业', '综合性集体合同覆盖企业数', '综合性集体合同覆盖企业'],
    counted: [contractSum('covered-enterprises', CONTRACT.comprehensive)] },
  { id: 'employees-covered-by-comprehensive-contract', title: '综合集体合同覆盖职工数', kind: 'count', unit: '人', aliases: ['综合集体合同覆盖职工', '综合性集体合同覆盖职工数', '综合性集体合同覆盖职工'],
    counted: [contractSum('covered-employees', CONTRACT.comprehensive)] },
  { id: 'enterprises-with-safety-contract', title: '劳动安全卫生专项集体合同覆盖企业数', kind: 'count', unit: '家', aliases: ['劳动安全卫生专项集体合同覆盖企业'], counted: [contractSum('covered-enterprises', CONTRACT.safety)] },
  { id: 'employees-covered-by-safety-contract', title: '劳动安全卫生专项集体合同覆盖职工数', kind: 'count', unit: '人', aliases: ['劳动安全卫生专项集体合同覆盖职工'], counted: [contractSum('covered-employees', CONTRACT.safety)] },
  { id: 'enterprises-in-wage-survey', title: '工资状况调查企业数', kind: 'count', unit: '家', aliases: ['调查企业数'] },
  { id: 'employees-in-wage-survey', title: '工资状况调查人数', kind: 'count', unit: '人', aliases: ['工资状况调查职工人数'] },
  { id: 'wage-negotiator-training-sessions', title: '工资集体协商代表培训期数', kind: 'count', unit: '期', aliases: ['工资集体协商代表培训班期数'] },
]);
