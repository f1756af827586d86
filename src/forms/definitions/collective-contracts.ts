/**
 * 集体协商（五项集体合同）统计表: for each kind of contract the copies (份), the enterprises (家) and the employees (人)
 * it covers. Indicators stand in rows; a table with units down the stub and the kinds across a head of two rows is read
 * by the same definition. 177 = 110 + 16 + 20 + 14 + 17: 区域性工资 is a kind beside 工资, not a part of it.
 */
import type { FormDefinition } from '../../model/form';
import type { RelationDefinition } from '../../model/relation';
import { CONTRACT_KINDS, contractItems } from './contract-kinds';
import { indicatorOf } from '../indicators';
import { item, numbered } from './item';

const titleOf = (id: string) => indicatorOf(id).title;

/** One contract covers one enterprise or more, so 份数 above 覆盖企业 needs a word (一企多份). */
const copiesWithinEnterprises = CONTRACT_KINDS.slice(1).map(
  ({ copies, enterprises }): RelationDefinition => ({
    id: `${copies}-within-enterprises`,
    text: `${titleOf(copies)} <= ${titleOf(enterprises)}`,
    level: 'soft',
    clause: '公布数据成立：区域性、行业性合同一份覆盖多家企业；一家企业签订多份时可不成立',
    note: '一家企业签订多份的，请说明。',
  }),
);

const kindsWithinTotal = CONTRACT_KINDS.slice(1).map(
  ({ enterprises }): RelationDefinition => ({
    id: `${enterprises}-within-covered`,
    text: `${titleOf(enterprises)} <= 集体合同企业数`,
    level: 'soft',
    clause: '公布数据成立：赤峰市2023年6月工资集体合同4857家、集体合同5502家等五处；无明文规定',
    note: '单项合同覆盖的企业一般在五项集体合同覆盖的企业之内。',
  }),
);

export const collectiveContracts: FormDefinition = {
  code: 'collective-contracts',
  title: '集体协商（五项集体合同）统计表',
  source: '按区总工会2025年度集体协商工作总结、赤峰市2023年6月集体合同数据、驻马店市2014年工资集体合同数据的公布项目编列，不是官方报表',
  titleWords: ['集体协商（五项集体合同）统计表', '集体协商(五项集体合同)统计表', '五项集体合同统计表', '五项集体合同', '集体协商统计表', '集体协商工作统计', '集体合同统计表', '集体合同报表', '工资集体协商统计表', '集体合同签订情况'],
  layout: 'indicators-in-rows',
  periods: ['current', 'samePeriodLastYear', 'annualTarget'],
  items: numbered([
    item('unionised-enterprises'),
    item('employees'),
    item('women-employees', { partOf: 'employees' }),
    item('employees-in-unionised-enterprises', { partOf: 'employees' }),
    ...CONTRACT_KINDS.flatMap(contractItems),
    item('enterprises-newly-signing', { partOf: 'enterprises-with-collective-contract' }),
    item('enterprises-renewing', { partOf: 'enterprises-with-collective-contract' }),
  ]),
  relations: [
    { id: 'five-kinds-make-total', text: '五项集体合同份数 = 工资集体合同份数 + 区域性工资集体合同份数 + 女职工专项集体合同份数 + 综合集体合同份数 + 劳动安全卫生专项集体合同份数', level: 'hard',
      clause: '公布数据成立：区总工会2025年度集体协商工作总结，177=110+16+20+14+17', note: '区域性工资集体合同单列，不含在工资集体合同中。' },
    { id: 'covered-enterprises-within-unionised', text: '集体合同企业数 <= 建会企业数', level: 'hard', clause: '逻辑推定：覆盖企业是建会企业的一部分', note: '一家企业只计一次。' },
    { id: 'covered-employees-within-employees', text: '集体合同覆盖职工数 <= 职工人数', level: 'hard', clause: '逻辑推定：集体合同由建会单位签订', note: '覆盖的是建会单位的职工。' },
    { id: 'women-covered-within-women', text: '女职工专项集体合同覆盖女职工数 <= 女职工人数', level: 'hard', clause: '逻辑推定', note: '覆盖的是女职工的一部分。' },
    { id: 'contract-covers-enterprises', text: '如果 五项集体合同份数 >= 1 则 集体合同企业数 >= 1', level: 'hard', clause: '逻辑推定：签订了合同就有企业', note: '有合同，覆盖企业数就不能为零。' },
    { id: 'enterprises-have-employees', text: '如果 集体合同企业数 >= 1 则 集体合同覆盖职工数 >= 1', level: 'hard', clause: '逻辑推定：有覆盖企业就有覆盖职工', note: '有覆盖企业，覆盖职工数就不能为零。' },
    ...kindsWithinTotal,
    ...copiesWithinEnterprises,
  ],
};
