/**
 * A date that the form asks for within its reporting period lies in it: 建会日期 2025-12-31 in a form on 2026年上半年
 * does not. The union survey year runs from 1 October to 30 September: that of 2026 begins on 2025-10-01.
 */
import type { FormIndex } from '../forms/form-index';
import type { Fact } from '../model/fact';
import { daysOf } from '../forms/period-days';
import type { FormItem } from '../model/form';
import { compareDates, formatDate, readRecordDate, type PlainDate } from '../text/record-date';
import { defineCheck } from './check';

export const dateIsWithinPeriod = defineCheck<{ outside: { date: string; from: string; to: string; span: string } }>({
  id: 'date-is-within-period',
  title: { zh: '日期应在报告期内', en: 'Dates lie within the reporting period' },
  level: 'hard',
  clause: '统计时期：半年报、年报为报告期，年度调查为上年10月1日至本年9月30日',
  example: '「建会日期」2025-12-31 不在报告期 2026-01-01 至 2026-06-30 之内。',
  answer: {
    zh: '核对日期和报告期；不在期内发生的，不填入本期报表。',
    en: 'Check the date and the reporting period; what happened outside it does not belong in this form.',
  },
  messages: {
    zh: { outside: ({ subject }, { date, from, to, span }) => `「${subject}」${date} 不在${span} ${from} 至 ${to} 之内。` },
    en: { outside: ({ subject }, { date, from, to }) => `“${subject}” is ${date}, outside the period from ${from} to ${to}.` },
  },
  *run(index) {
    for (const { item } of index.form.items) {
      if (item.within === undefined) continue;
      const asserts = item.indicator.title;
      const { reportPeriod } = index.form;
      if (!reportPeriod) {
        yield { asserts, skipped: '报表没有写明报告期' };
        continue;
      }
      const [from, to] = daysOf(reportPeriod, item.within);
      const dated = currentFacts(index, item).flatMap((at) => {
        const date = dateOf(at);
        return date ? [{ at, date }] : [];
      });
      if (dated.length === 0) {
        yield { asserts, skipped: `「${asserts}」没有能够辨认的日期` };
        continue;
      }
      const outside = dated.filter(({ date }) => compareDates(date, from) < 0 || compareDates(date, to) > 0);
      const span = item.within === 'period' ? '报告期' : '调查年度';
      const told = { from: formatDate(from), to: formatDate(to), span };
      yield { asserts, faults: outside.map(({ at, date }) => ({ messageId: 'outside' as const, data: { date: formatDate(date), ...told }, at, expected: `${told.from}–${told.to}` })) };
    }
  },
});

function currentFacts(index: FormIndex, { indicator }: FormItem): readonly Fact[] {
  return index.factsOf(indicator.id).filter(({ period }) => index.period(period).role === 'current');
}

function dateOf({ cell: { value } }: Fact): PlainDate | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const read = readRecordDate(value);
  return 'date' in read ? read.date : undefined;
}
