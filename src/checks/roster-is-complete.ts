/**
 * Every unit that has to report is listed: the roster of the form where it names one (应报单位), and the units of the
 * earlier workbook. A table that lists none of them is about other units; a unit that was merged away is explained.
 */
import type { Previous } from '../forms/elsewhere';
import type { FormIndex } from '../forms/form-index';
import { previousForm } from '../forms/previous-form';
import { missingUnits } from '../forms/total-rows';
import type { Form } from '../model/form';
import { defineCheck } from './check';

type Messages = { unlisted: { count: number; names: string }; gone: { count: number; names: string } };

const MOST_NAMES = 10;

export const rosterIsComplete = defineCheck<Messages>({
  id: 'roster-is-complete',
  title: { zh: '应报单位应当齐全', en: 'Every unit that has to report is listed' },
  level: 'soft',
  clause: '全面调查，不重不漏',
  example: '应报单位有 2 个没有列出：丙镇、丁镇，漏报的请补报。',
  answer: {
    zh: '补报漏下的单位；撤并、更名的，说明撤并到哪里、改为何名。',
    en: 'Add the units left out; where one was merged or renamed, say into what.',
  },
  messages: {
    zh: {
      unlisted: (_, { count, names }) => `应报单位有 ${count} 个没有列出：${names}，漏报的请补报。`,
      gone: (_, { count, names }) => `上期有 ${count} 个单位本期没有列出：${names}，漏报的请补报，撤并的请说明。`,
    },
    en: {
      unlisted: (_, { count, names }) => `${count} of the units that have to report are not listed: ${names}.`,
      gone: (_, { count, names }) => `${count} units of the earlier workbook are not listed: ${names}; add them, or explain that they were merged.`,
    },
  },
  *run(index, _, { previous }) {
    const listed = unitsOf(index.form);
    if (listed.length === 0) return;
    const { roster, isExcerpted } = index.form.definition;
    const unlisted = isExcerpted ? [] : missingUnits(index.form, listed);
    if (roster && !isExcerpted) yield { asserts: '应报单位', faults: unlisted.length > 0 ? [faultAt(index, 'unlisted', unlisted)] : [] };
    const before = beforeOf(index.form, previous);
    if (!before) return;
    const gone = unitsOf(before).filter((unit) => !listed.includes(unit) && !unlisted.includes(unit));
    const isOfOthers = gone.length === unitsOf(before).length;
    if (!isOfOthers) yield { asserts: '上期单位', faults: gone.length > 0 ? [faultAt(index, 'gone', gone)] : [] };
  },
});

/** By name; rows without one are no unit. */
function unitsOf({ units }: Form): readonly string[] {
  return units.filter(({ key, isTotal }) => !isTotal && !key.includes('@') && key !== '').map(({ key }) => key);
}

function beforeOf(form: Form, previous: Previous): Form | undefined {
  return previousForm(form, 'previousPeriod', previous) ?? previousForm(form, 'samePeriodLastYear', previous);
}

/** At the last unit that is listed: there the list ends. */
function faultAt({ form }: FormIndex, messageId: keyof Messages, missing: readonly string[]) {
  const named = missing.slice(0, MOST_NAMES).join('、') + (missing.length > MOST_NAMES ? '等' : '');
  const last = form.units.findLast(({ isTotal, place }) => !isTotal && place !== undefined);
  const place = last?.place ?? { sheet: form.sheet, row: form.area.top, column: form.area.left };
  return { messageId, data: { count: missing.length, names: named }, at: { place, subject: '应报单位', actual: last?.name ?? '' } };
}
