/**
 * 其他工作 (P02, P28): tasks a union is handed beside its own, and the figures of a form of the office's own that no section above
 * knows. These are told by their titles: 「走访新业态站点数」 of 36个 is 「走访新业态站点36个」.
 */
import { findIndicator } from '../../forms/indicators';
import { flow, own, sentence, told } from '../lines';
import { joinClauses, RESERVED, say, type Clause } from '../say';
import type { SectionFacts } from '../section';
import type { WorkSection } from '../work-section';

/** More than these would be a list and no text. */
const MOST = 12;

export const otherWork: WorkSection = {
  id: 'other',
  heading: '其他工作',
  areas: ['other'],
  paragraphs: [
    [
      sentence(
        'period',
        flow('union-brands', '打造工会工作品牌'),
        told('party-members-recruited', '发展党员'),
        told('entrepreneurs-at-forum', '邀请企业家', '参加座谈会'),
        told('investment-officers', '专职招商干部'),
        told('investment-attracted', '引进固定资产投资'),
        told('investment-projects-building', '在建招商项目'),
        told('investment-projects-in-talks', '在谈招商项目'),
      ),
      sentence('period', own([], ofOwnForms)),
    ],
  ],
};

function ofOwnForms({ indicators, figures }: SectionFacts): Clause | undefined {
  const strangers = indicators.filter(({ id, title, state }) => state === 'told' && !findIndicator(id) && !RESERVED.test(title));
  return joinClauses(
    strangers.slice(0, MOST).map(({ id, title }) => {
      const [claim, growth] = [figures.figure(id), figures.growth(id)];
      const clause = claim && say`${label(title, claim.wording === 'percent')}${claim}`;
      return clause && growth ? say`${clause}，同比${growth}` : clause;
    }),
  );
}

function label(title: string, isRate: boolean): string {
  return isRate ? `${title}为` : title.replace(/(?:总人数|人数|人次数?|总数|数量|数|金额|额)$/u, '');
}
