/** The unit of measure printed for a line can measure it: 慰问金发放额 is not in 人. The figures are then read in the form's own unit. */
import { defineCheck } from './check';

export const unitOfMeasureFits = defineCheck<{ misfit: { unit: string; usual: string } }>({
  id: 'unit-of-measure-fits',
  title: { zh: '计量单位应与指标相符', en: 'The unit of measure fits the indicator' },
  level: 'soft',
  clause: '表式规定的计量单位',
  example: '「慰问金发放额」的计量单位印为“人”，应为“元”。',
  answer: {
    zh: '改正印出的计量单位，或核对这一行的数是不是另一个指标的。',
    en: 'Correct the printed unit, or see whether the figures of this line belong to another indicator.',
  },
  messages: {
    zh: { misfit: ({ subject }, { unit, usual }) => `「${subject}」的计量单位是“${unit}”，应为“${usual}”。` },
    en: { misfit: ({ subject }, { unit, usual }) => `“${subject}” is stated in “${unit}”, expected “${usual}”.` },
  },
  *run({ form }) {
    const faults = form.items
      .filter((found) => found.unitMisfit !== undefined)
      .map((found) => {
        const usual = found.item.unit ?? found.item.indicator.unit ?? '';
        const at = { place: found.place, subject: found.item.indicator.title, actual: found.unitMisfit! };
        return { messageId: 'misfit' as const, data: { unit: found.unitMisfit!, usual }, at, expected: usual };
      });
    yield { faults };
  },
});
