/**
 * What fill and carry share: the workbook opened without asking that its formulas have results, plans made for each of its forms, the
 * figures that may be taken written into a copy, and the formulas that rest on them brought up to date.
 */
import { basename } from 'node:path';
import { fillEdits } from '../filling/fill-edits';
import { FormNotFound, FormulasUncalculated } from '../forms/form-errors';
import { readForms } from '../forms/read-forms';
import { rememberedDefinitions } from '../forms/remembered-definitions';
import type { FileHost } from '../hosts/file/file-host';
import { recalculate } from '../hosts/file/formulas/recalculate';
import { placeKey, type CellRef } from '../model/address';
import type { Fill, FillPlan, Unfilled } from '../model/fill';
import type { Form, FormDefinition } from '../model/form';
import type { Workbook } from '../model/workbook';
import { knownForms } from '../report';
import { fillText } from './fill-text';
import { refuseOverwriting, writeOutput } from './files';
import type { Request } from './options';
import { cellJson, type Outcome } from './outcome';
import { inputsOf, openFile, readDefinitions } from './prepare-request';

export interface OtherWorkbook {
  readonly workbook: Workbook;
  readonly forms: readonly Form[];
  readonly fileName: string;
}

export interface ToFill {
  readonly workbook: Workbook;
  readonly forms: readonly Form[];
  readonly known: readonly FormDefinition[];
}

/** Plans that a form's cells can be filled by, those tried first in front. */
export type MakePlans = (form: Form, toFill: ToFill) => readonly FillPlan[];

/** @throws InputError */
export async function fillWorkbook(request: Request, readSources: (known: readonly FormDefinition[]) => Promise<MakePlans>): Promise<Outcome> {
  const { input, out = '', overwrite } = request;
  await refuseOverwriting(out, inputsOf(request));
  const host = await openFile(input);
  const workbook = await host.readWorkbook();
  const given = await readDefinitions(request);
  const known = knownForms([...given, ...rememberedDefinitions(workbook).filter(({ code }) => given.every((each) => each.code !== code))]);
  const forms = readForms(workbook, known);
  if (forms.length === 0) throw new FormNotFound(workbook);
  const makePlans = await readSources(known);
  const plans = forms.map((form) => merged(makePlans(form, { workbook, forms, known })));
  const fills = plans.flatMap((plan) => plan.fills);
  // A ledger is a form as well, and nothing is fetched into it: it is not told of beside a form that is filled.
  const unfilled = plans.filter((plan) => fills.length === 0 || plan.fills.length > 0).flatMap((plan) => plan.unfilled);
  const taken = fills.filter(({ standing }) => standing === 'empty' || (standing === 'differs' && overwrite));
  const uncalculated = await write(host, workbook, taken);
  await writeOutput(out, await host.save());
  return {
    json: { out, fills: fills.map((fill) => fillJson(fill, taken.includes(fill))), unfilled: unfilled.map(unfilledJson), uncalculated: uncalculated.map(cellJson), lostInCopy: host.lostInCopy },
    text: fillText(out, { fills, unfilled, taken, uncalculated, lostInCopy: host.lostInCopy }),
    exitCode: 0,
  };
}

/** @throws InputError where the file holds no known form, or formulas without results */
export async function readOther(path: string, known: readonly FormDefinition[]): Promise<OtherWorkbook> {
  const fileName = basename(path);
  const workbook = await (await openFile(path)).readWorkbook();
  const forms = readForms(workbook, known);
  if (forms.length === 0) throw new FormNotFound(workbook);
  if (forms.some(({ facts }) => facts.some(({ reading }) => reading === 'uncalculated'))) throw new FormulasUncalculated(forms, fileName);
  return { workbook, forms, fileName };
}

/** One figure a cell, the first that was proposed; a line is unfilled only where no source had anything for it. */
function merged(plans: readonly FillPlan[]): { readonly fills: readonly Fill[]; readonly unfilled: readonly Unfilled[] } {
  const fills = new Map<string, Fill>();
  for (const fill of plans.flatMap((plan) => plan.fills)) if (!fills.has(placeKey(fill.place))) fills.set(placeKey(fill.place), fill);
  const filledTitles = new Set([...fills.values()].map(({ title }) => title));
  const unfilled = new Map<string, Unfilled>();
  for (const each of plans.flatMap((plan) => plan.unfilled)) {
    if (each.place ? fills.has(placeKey(each.place)) : filledTitles.has(each.title)) continue;
    const key = each.place ? placeKey(each.place) : each.title;
    if (!unfilled.has(key)) unfilled.set(key, each);
  }
  return { fills: [...fills.values()], unfilled: [...unfilled.values()] };
}

/** @returns formulas whose result could not be worked out */
async function write(host: FileHost, workbook: Workbook, taken: readonly Fill[]): Promise<readonly CellRef[]> {
  if (taken.length === 0) return [];
  const edits = fillEdits(workbook, taken);
  await host.apply(edits);
  const { edits: following, uncalculated } = recalculate(await host.readWorkbook(), edits);
  if (following.length > 0) await host.apply(following);
  return uncalculated;
}

function fillJson(fill: Fill, isTaken: boolean) {
  const { place, indicator, title, column, content, presentText, proposedText, source, standing, doubts } = fill;
  return {
    ...cellJson(place),
    indicator,
    title,
    column,
    value: content.value ?? null,
    ...(content.formula !== undefined && { formula: content.formula }),
    present: presentText,
    proposed: proposedText,
    source,
    standing,
    taken: isTaken,
    doubts,
  };
}

function unfilledJson({ title, place, reason }: Unfilled) {
  return { title, ...(place && cellJson(place)), reason };
}
