/** carry: 结转, last period's figures into 上年同期 and the like. */
import { planCarry } from '../filling/carry/plan-carry';
import { fillWorkbook, readOther } from './fill-workbook';
import type { Request } from './options';
import type { Outcome } from './outcome';

export async function carry(request: Request): Promise<Outcome> {
  return fillWorkbook(request, async (known) => {
    const previous = await readOther(request.previous!, known);
    return (form, { workbook }) => [planCarry(form, workbook, previous)];
  });
}
