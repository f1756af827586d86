/**
 * Marks as conditional formats that always hold. The fills, comments and formats of the person are never touched, so that nothing has to
 * come back when the marks go, even after WPS was closed in between: ours are known by the text in their condition.
 */
import type { Level } from '../../model/relation';
import type { Mark } from '../../model/sheet-edit';
import { sheetsOf } from './apply-edits';
import { areasOf, groupedBy, unionAddresses } from './areas';
import { bgr } from './colour';
import { CONDITION_EXPRESSION } from './numbers';
import type { EtSheet, EtWorkbook } from './object-model';
import { openProtected } from './sheet-protection';

const SIGN = 'union-report-mark';
/** N of a text is 0. */
const CONDITION = `=N("${SIGN}")=0`;
const FILLS: Readonly<Record<Level, string>> = { hard: '#FFC7CE', soft: '#FFEB9C', hint: '#DDEBF7' };
/** The worst mark of a cell is the one that shows. */
const RANK: Readonly<Record<Level, number>> = { hard: 0, soft: 1, hint: 2 };

/** Replaces all marks; a sheet with a password gets none. */
export function setMarks(workbook: EtWorkbook, marks: readonly Mark[]): void {
  const wasSaved = workbook.Saved;
  const bySheet = groupedBy(marks, ({ place }) => place.sheet);
  for (const { name, sheet } of sheetsOf(workbook)) {
    const wanted = worst(bySheet.get(name) ?? []);
    if (wanted.length === 0 && !hasMarks(sheet)) continue;
    const close = opened(sheet, name);
    if (close === 'shut') continue;
    try {
      clear(sheet);
      for (const [level, group] of groupedBy(wanted, (mark) => mark.level)) paint(sheet, level, group);
    } finally {
      close?.();
    }
  }
  if (wasSaved === true) workbook.Saved = true;
}

function opened(sheet: EtSheet, name: string): (() => void) | 'shut' | undefined {
  try {
    return openProtected(sheet, name);
  } catch {
    return 'shut';
  }
}

function worst(marks: readonly Mark[]): readonly Mark[] {
  const kept = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.place.row}:${mark.place.column}`;
    const present = kept.get(key);
    if (!present || RANK[mark.level] < RANK[present.level]) kept.set(key, mark);
  }
  return [...kept.values()];
}

function paint(sheet: EtSheet, level: Level, marks: readonly Mark[]): void {
  for (const address of unionAddresses(areasOf(marks.map(({ place }) => place)))) {
    const condition = sheet.Range(address).FormatConditions.Add(CONDITION_EXPRESSION, undefined, CONDITION);
    condition.Interior.Color = bgr(FILLS[level]);
    condition.StopIfTrue = false;
    condition.SetFirstPriority();
  }
}

function hasMarks(sheet: EtSheet): boolean {
  const conditions = sheet.Cells.FormatConditions;
  const count = conditions.Count;
  return Array.from({ length: count }, (_, at) => at + 1).some((at) => isOurs(conditions.Item(at).Formula1));
}

/** From the last, as the others move up. */
function clear(sheet: EtSheet): void {
  const conditions = sheet.Cells.FormatConditions;
  for (let at = conditions.Count; at >= 1; at -= 1) {
    const condition = conditions.Item(at);
    if (isOurs(condition.Formula1)) condition.Delete();
  }
}

function isOurs(formula: unknown): boolean {
  return typeof formula === 'string' && formula.includes(SIGN);
}
