/** rates: every rate with its numerator, its denominator and the cells they stand in. */
import type { Decimal } from '../model/decimal';
import type { RateOperand, RateResult } from '../model/rate';
import { rateText } from '../rates/rate-text';
import type { PreparedReport } from '../report';
import type { Request } from './options';
import { cellJson, exitCodeOf, type Outcome } from './outcome';
import { prepareRequest } from './prepare-request';
import { textTable } from './text-table';

export async function rates(request: Request): Promise<Outcome> {
  const { prepared } = await prepareRequest(request);
  return { json: { rates: prepared.rates.map(rateJson) }, text: ratesText(prepared), exitCode: exitCodeOf(prepared) };
}

function rateJson(rate: RateResult) {
  const { definition, unit, period, undefinedBecause } = rate;
  return {
    id: definition.id,
    title: definition.title,
    ...(unit !== '' && { unit }),
    ...(period !== '' && { period }),
    numerator: operandJson(rate.numerator),
    denominator: operandJson(rate.denominator),
    value: numberOf(rate.value),
    text: rateText(rate),
    ...(undefinedBecause !== undefined && { undefinedBecause }),
  };
}

function operandJson({ value, cells }: RateOperand) {
  return { value: numberOf(value), cells: cells.map(cellJson) };
}

/** A double prints the shortest decimal that is it, so the digits of the exact figure come through. */
function numberOf(value: Decimal | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed());
}

function ratesText({ forms, rates: results }: PreparedReport): string {
  const blocks = forms.flatMap((form) => {
    const own = results.filter(({ formId }) => formId === form.id);
    const rows = own.map((rate) => [
      `  ${rate.definition.title}`,
      form.units.find(({ key }) => key === rate.unit)?.name ?? rate.unit,
      form.periods.find(({ key }) => key === rate.period)?.label ?? rate.period,
      operandText(rate.numerator),
      '÷',
      operandText(rate.denominator),
      rateText(rate),
    ]);
    return rows.length === 0 ? [] : [`${form.title}\n${textTable(rows)}`];
  });
  return blocks.length === 0 ? '报表里没有可计算的指标。' : blocks.join('\n\n');
}

function operandText({ title, value }: RateOperand): string {
  return `${title} ${value === undefined ? '无数' : value.toFixed()}`;
}
