/** 改为 …: write the cells of one repair, all of them or none, and none where one was changed since the repair was proposed. */
import { addressOf, samePlace } from '../model/address';
import type { CellChange, Finding, Repair } from '../model/finding';
import { InputError } from '../model/input-error';
import type { CellValue } from '../model/workbook';
import type { PreparedReport } from '../report';
import { cellNamed } from '../forms/cell-names';
import { inWords, type Action } from './action';
import { repairEdits } from './repair-edits';
import { stillHolds } from './still-holds';
import { contentBefore } from './undo-write';
import { withNotice, type Done } from './state';

export class RepairOutdated extends InputError {}

export interface RepairChoice {
  readonly finding: Finding;
  readonly repair: Repair;
}

export const applyRepair: Action<RepairChoice> = {
  id: 'apply-repair',
  label: inWords('改为', 'Change to'),
  long: true,
  fresh: true,
  isAvailable: (state, can) => can.write && state.prepared !== undefined,
  async run({ state, spreadsheet }, { finding, repair }) {
    const { prepared } = state;
    if (!prepared) return (now) => now;
    const changed = repair.changes.find(({ place, from }) => !stillHolds(prepared.workbook, place, from));
    if (changed) throw new RepairOutdated('repair-outdated', `工作表「${changed.place.sheet}」${addressOf(changed.place)} 刚才有改动，没有写入；看过新的结果再改。`);
    const edits = repairEdits(prepared.workbook, repair.changes);
    await spreadsheet.apply(edits);
    const done = doneOf(prepared, finding, repair);
    return (now) => withNotice({ ...now, changes: now.changes + 1 }, done, contentBefore(prepared.workbook, edits));
  },
};

function doneOf(prepared: PreparedReport, finding: Finding, { changes }: Repair): Done {
  const subjects = changes.map(({ place }) => (samePlace(place, finding.place) && !finding.blamed ? finding.subject : (cellNamed(prepared.forms, place)?.name ?? finding.subject)));
  const [first, second] = changes;
  if (changes.length === 1 && first) return { kind: 'repaired', subject: subjects[0]!, to: wordOf(first) };
  const isSwap = changes.length === 2 && first?.from === second?.to && first?.to === second?.from;
  return isSwap ? { kind: 'swapped', subjects } : { kind: 'several-repaired', count: changes.length };
}

function wordOf({ to, masked }: CellChange): string {
  return masked?.to ?? plain(to);
}

function plain(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}
