/**
 * Carries edits out: one round trip to look, one to write. What can be refused is refused before anything is written; should Excel
 * fail half-way, what was written is put back from what was read, since actions before the failing one stay done.
 */
import type { SheetEdit } from '../../../model/sheet-edit';
import { HostRefused } from '../../host-refused';
import { refuseEdits } from '../../refuse-edits';
import { refusalOf } from '../office-refusal';
import { lookBeforeWriting, type BeforeWriting } from './before-writing';
import { areChoicesDone, CHOICES_SHEET, ChoiceLists, choiceUseAfter, type ChoiceUse } from './choice-lists';
import type { ExcelSession } from './excel-session';
import { putBack } from './put-back';
import { EXCEL_SENTENCES } from './refusal-sentences';
import { writeCells } from './write-cells';
import { writeLayout } from './write-layout';
import { writeLooks, writeValidations } from './write-looks';
import { takeSteps, type WriteStep } from './write-steps';

/**
 * @param choices who uses the lists of choices so far; @returns the same afterwards
 * @throws HostRefused and, of all refused, `partly-written` where putting back failed too
 */
export function applyEdits(session: ExcelSession, edits: readonly SheetEdit[], choices: ChoiceUse): Promise<ChoiceUse> {
  const run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> => session.globals.Excel.run({ delayForCellEdit: true }, batch);
  return session.inLine(async () => {
    const before = await run((context) => lookBeforeWriting(context, edits, session.supports('1.13')));
    refuseEdits(before.sheets.map(({ name, visibility }) => ({ name, isVisible: visibility === 'visible' })), edits);
    const choicesAfter = choiceUseAfter(choices, edits, before.sheets.some(({ name }) => name === CHOICES_SHEET));
    try {
      await run((context) => takeSteps(context, quietly(stepsOf(edits, before, areChoicesDone(choices, choicesAfter)))));
    } catch (error) {
      await run((context) => takeSteps(context, quietly(putBack(edits, before)))).catch((cause: unknown) => {
        throw new HostRefused('partly-written', '写入时中断，又没能恢复原样，表中可能只写了一部分；用撤销（Ctrl+Z）取回，或者不保存就关闭工作簿。', { cause });
      });
      throw refusalOf(error, EXCEL_SENTENCES);
    }
    return choicesAfter;
  });
}

/** The add-in is told of what a person does only. */
function* quietly(steps: Iterable<WriteStep>): Generator<WriteStep> {
  const events = (on: boolean): WriteStep => ({
    bytes: 100,
    write(workbook) {
      workbook.context.runtime.enableEvents = on;
      if (!on) workbook.application.suspendApiCalculationUntilNextSync();
    },
  });
  yield events(false);
  yield* steps;
  yield events(true);
}

function* stepsOf(edits: readonly SheetEdit[], before: BeforeWriting, takesChoicesOut: boolean): Generator<WriteStep> {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const lists = new ChoiceLists(before.choices);
  const removals: WriteStep[] = [];
  for (const [at, edit] of edits.entries()) {
    const present = sheets.get(edit.sheet);
    if (edit.removeSheet) {
      // A sheet cannot be put back, so that it goes last, where no later edit makes one of its name.
      const step = removal(edit.sheet, present?.visibility === 'veryHidden');
      if (edits.slice(at + 1).some(({ sheet }) => sheet === edit.sheet)) yield step;
      else removals.push(step);
      sheets.delete(edit.sheet);
      continue;
    }
    if (edit.freshSheet) {
      yield present ? clearing(edit.sheet, present.isProtected) : making(edit.sheet);
      sheets.set(edit.sheet, { name: edit.sheet, visibility: present?.visibility ?? 'visible', isProtected: false, takesFormats: true });
    }
    yield* writeLooks(edit);
    yield* writeCells(edit, edit.freshSheet ? undefined : before.standing.get(edit), sheets.get(edit.sheet)!.takesFormats);
    yield* writeValidations(edit, lists);
    yield* finishing(edit);
  }
  yield* addLists(lists, sheets.has(CHOICES_SHEET));
  if (takesChoicesOut && sheets.has(CHOICES_SHEET)) yield removal(CHOICES_SHEET, true);
  yield* removals;
}

const STEP_BYTES = 2000;
const onSheet = (name: string, write: (sheet: Excel.Worksheet) => void): WriteStep => ({ bytes: STEP_BYTES, write: ({ worksheets }) => write(worksheets.getItem(name)) });

const making = (name: string): WriteStep => ({ bytes: STEP_BYTES, write: ({ worksheets }) => void worksheets.add(name) });

/** Excel takes no very hidden sheet out. */
function removal(name: string, isVeryHidden: boolean): WriteStep {
  return onSheet(name, (sheet) => {
    if (isVeryHidden) sheet.visibility = 'Hidden';
    sheet.delete();
  });
}

function clearing(name: string, isProtected: boolean): WriteStep {
  return onSheet(name, (sheet) => {
    if (isProtected) sheet.protection.unprotect();
    const all = sheet.getRange();
    all.unmerge();
    all.clear('All');
    all.dataValidation.clear();
    all.conditionalFormats.clearAll();
    sheet.freezePanes.unfreeze();
    sheet.showGridlines = true;
  });
}

function* finishing({ sheet: name, layout, veryHidden }: SheetEdit): Generator<WriteStep> {
  if (!layout && !veryHidden) return;
  yield onSheet(name, (sheet) => {
    if (layout) writeLayout(sheet, layout);
    if (veryHidden) sheet.visibility = 'VeryHidden';
  });
}

function* addLists(lists: ChoiceLists, isThere: boolean): Generator<WriteStep> {
  if (lists.added.length === 0) return;
  if (!isThere) yield making(CHOICES_SHEET);
  for (const { column, values } of lists.added) {
    yield onSheet(CHOICES_SHEET, (sheet) => {
      const range = sheet.getRangeByIndexes(0, column - 1, values.length, 1);
      range.numberFormat = values.map(() => ['@']);
      range.values = values.map((value) => [value]);
    });
  }
  if (!isThere) yield onSheet(CHOICES_SHEET, (sheet) => void (sheet.visibility = 'VeryHidden'));
}
