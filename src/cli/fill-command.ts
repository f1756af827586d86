/** fill: 取数 from ledgers, in this workbook as live formulas, from other files as values with their source on 「取数说明」. */
import { planFetch } from '../filling/fetch/plan-fetch';
import { fillWorkbook, readOther, type OtherWorkbook } from './fill-workbook';
import type { Request } from './options';
import type { Outcome } from './outcome';

export async function fill(request: Request): Promise<Outcome> {
  return fillWorkbook(request, async (known) => {
    const ledgers: OtherWorkbook[] = [];
    for (const path of request.from) ledgers.push(await readOther(path, known));
    return (form, { workbook, forms }) => [...ledgers, { workbook, forms }].map((source) => planFetch(form, workbook, source));
  });
}
