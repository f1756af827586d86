/** What a claim tells, for a message: 会员人数, 会员人数的年度目标完成率, 职工入会率与上年同期相比. */
import type { Claim } from '../../model/claim';
import type { PreparedFigures } from '../../narrative/prepared-figures';

export type ClaimNames = (claim: Claim) => string;

export function claimNames({ forms, rates }: Pick<PreparedFigures, 'forms' | 'rates'>): ClaimNames {
  const titles = new Map([
    ...forms.flatMap((form) => form.items.map(({ item }) => [item.indicator.id, item.indicator.title] as const)),
    ...rates.map(({ definition }) => [definition.id, definition.title] as const),
  ]);
  return ({ operation, subject, id }) => {
    const title = titles.get(subject) ?? '该数';
    const against = id.split('.').slice(2).join('.').replace(/:.*$/u, '');
    switch (operation) {
      case 'value':
      case 'sum':
      case 'rate':
        return (PERIODS[against] ?? '') + title;
      case 'completion':
        return `${title}完成年度目标的比例`;
      case 'share':
        return `${title}占${titles.get(against) ?? '总数'}的比例`;
      case 'growth':
      case 'multiple':
        return `${title}与上年同期相比`;
      case 'difference':
        return against === 'annualTarget' ? `${title}与年度目标之差` : `${title}与上年同期相比`;
      case 'tally':
      case 'rank':
        return title;
    }
  };
}

const PERIODS: Readonly<Record<string, string>> = { samePeriodLastYear: '上年同期', annualTarget: '年度目标：' };
