/** new: a blank form as the scheme prescribes it, in a workbook of its own; without a name, which forms there are. */
import { newFormEdits } from '../filling/new-form/new-form';
import { readReportPeriod } from '../forms/period-label';
import { rememberDefinitions } from '../forms/remembered-definitions';
import { newXlsx } from '../hosts/file/new-xlsx';
import type { FormDefinition } from '../model/form';
import type { ReportPeriod } from '../model/period';
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import { sharedRates } from '../rates/definitions/index';
import { knownForms } from '../report';
import { withoutSpaces } from '../text/plain-text';
import { refuseExisting, refuseOverwriting, writeOutput } from './files';
import type { Request } from './options';
import type { Outcome } from './outcome';
import { readDefinitions } from './prepare-request';
import { textTable } from './text-table';
import { UsageError } from './usage-error';

export async function newForm(request: Request): Promise<Outcome> {
  const { input, out, unit, period, definitions: paths, overwrite } = request;
  const given = await readDefinitions(request);
  const known = knownForms(given);
  if (input === '') return listed(known);
  const definition = formNamed(known, input);
  const reportPeriod = periodOf(period);
  if (out === undefined) throw new UsageError('out-missing', '没有指定输出文件；加上 --out <文件.xlsx>。');
  await refuseOverwriting(out, paths);
  if (!overwrite) await refuseExisting(out);
  const edits = newFormEdits(definition, { rates: sharedRates, ...(unit !== undefined && { unitName: unit }), ...(reportPeriod && { period: reportPeriod }) });
  // Of a form of one's own the definition goes with it, so that it is known again without --definition.
  await writeOutput(out, await newXlsx(given.includes(definition) ? [...edits, rememberDefinitions(given)] : edits));
  const { code, title } = definition;
  const sheet = edits[0]!.sheet;
  const cells = countCells(edits.filter((edit) => edit.sheet === sheet));
  return {
    json: { out, form: { code, title }, sheet, cells },
    text: `「${title}」已存为“${out}”，工作表「${sheet}」：填报 ${cells.input} 格，自动计算 ${cells.calculated} 格。`,
    exitCode: 0,
  };
}

function listed(known: readonly FormDefinition[]): Outcome {
  return {
    json: { forms: known.map(({ code, title, source }) => ({ code, title, source })) },
    text: textTable([['代码', '表名'], ...known.map(({ code, title }) => [code, title])]),
    exitCode: 0,
  };
}

/** By code, by title, or by a part of the title that only one has. */
function formNamed(known: readonly FormDefinition[], name: string): FormDefinition {
  const wanted = withoutSpaces(name);
  const exact = known.find(({ code, title }) => code === wanted || withoutSpaces(title) === wanted);
  if (exact) return exact;
  const [first, ...others] = known.filter(({ title }) => withoutSpaces(title).includes(wanted));
  if (!first) throw new UsageError('form-unknown', `没有「${name}」这张表；用 new --list 查看有哪些表，本单位的表用 --definition 载入。`);
  if (others.length > 0) throw new UsageError('form-ambiguous', `「${name}」可以是${[first, ...others].map(({ code, title }) => `「${title}」（${code}）`).join('、')}；写上代码再试。`);
  return first;
}

function periodOf(text: string | undefined): ReportPeriod | undefined {
  if (text === undefined) return undefined;
  const period = readReportPeriod(text);
  if (period?.text !== withoutSpaces(text)) throw new UsageError('period-unknown', `--period 看不懂“${text}”；写成 2026年上半年、2026年第二季度、2026年6月 或 2026年度。`);
  return period;
}

function countCells(edits: readonly SheetEdit[]): { readonly input: number; readonly calculated: number } {
  const contents = edits.flatMap(({ cells }) => cells.flat()).filter((content): content is CellContent => content !== undefined);
  return { input: contents.filter(({ isInput }) => isInput).length, calculated: contents.filter(({ formula }) => formula !== undefined).length };
}
