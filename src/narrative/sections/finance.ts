/** 工会经费 (P10, P23): 「上半年，实际收缴工会经费86.4万元，同比增长7.9%，完成年度目标的54%，实现“双过半”。」 */
import { flow, rates, sentence, starting, told } from '../lines';
import type { WorkSection } from '../work-section';

export const finance: WorkSection = {
  id: 'finance',
  heading: '工会经费',
  areas: ['finance'],
  paragraphs: [
    [
      sentence('period', flow('union-income', '工会经费收入', { goal: '完成工会经费收入' }), flow('unit-dues', '拨缴工会经费', { unlessSameAs: 'dues-collected' }), told('membership-fees', '会费收入')),
      sentence(
        'period',
        flow('dues-collected', '实际收缴工会经费', { isHalfNews: true, parts: [['dues-collected-by-tax', '税务代收']], goal: '收缴工会经费' }),
        flow('dues-remitted', '上解上级工会经费'),
      ),
      sentence(starting(''), rates('dues-collection-rate', 'dues-remittance-rate')),
      sentence('period', told('administrative-grant', '行政拨款'), told('government-investment', '政府投资'), told('venue-projects', '实施工会阵地改造工程')),
    ],
  ],
};
