/** The figures of a pasted table, read as a form of a workbook is read: title, head, units of measure, units and 其中 items. */
import { itemIndexOf } from '../../forms/best-table';
import { indexOf } from '../../forms/form-index';
import { readLabel } from '../../forms/label';
import type { Fact } from '../../model/fact';
import { readCell } from '../../forms/read-cell';
import type { Form, FormDefinition, FoundItem, LabelQuestion } from '../../model/form';
import { isEmpty, type Sheet } from '../../model/workbook';
import { columnMeant, unitMeant } from './column-meant';
import { askedLabel } from './open-label';
import type { OpenLabel, PastedFigure, PastedFigures } from './pasted-figure';

/** @param table as read from the block; @param form the one to be filled */
export function tableFigures(table: Form, form: Form, definition: FormDefinition, sheet: Sheet): PastedFigures {
  const open: OpenLabel[] = [];
  const figures: PastedFigure[] = [];
  const unknownUnits = new Set<string>();
  const twins = twinsIn(table, definition, sheet);
  for (const { fact, line } of [...table.facts.map((each) => ({ fact: each, line: lineOf(table, each) })), ...twins.facts]) {
    if (fact.reading === 'empty') continue;
    const { label, place, unitOfMeasure, unitMisfit } = line;
    const { row, column } = place;
    const unit = indexOf(table).unit(fact.unit);
    const unitKey = unitMeant(form, unit);
    const period = indexOf(table).period(fact.period);
    const meant = columnMeant(form, period);
    if (unitKey === undefined) {
      if (!unknownUnits.has(fact.unit)) open.push({ label: unit.name, row: fact.place.row, column: unit.place?.column ?? 1, reason: '本表没有这个单位' });
      unknownUnits.add(fact.unit);
    } else if (!meant) open.push({ label, row, column, reason: `本表没有“${period.label}”栏` });
    else figures.push({ fact: { ...fact, unit: unitKey, period: meant.key }, label: label.trim(), row, column, unitOfMeasure, ...(unitMisfit !== undefined && { unitMisfit }), doubts: meant.doubts });
  }
  const asked = table.questions.filter((question) => !twins.questions.has(question));
  const { reportPeriod, reportingUnit } = table;
  return {
    figures,
    open: [...open, ...asked.map((question) => askedLabel(question, definition))],
    ...(reportPeriod && { reportPeriod }),
    ...(reportingUnit !== undefined && { reportingUnit }),
  };
}

/** Where the person answers that two lines are one indicator, the line that the figure stands in. */
function lineOf({ items, layout }: Form, { indicator, place }: Fact): FoundItem {
  const lines = items.filter(({ item }) => item.indicator.id === indicator);
  const beside = lines.find((line) => (layout === 'indicators-in-rows' ? line.place.row === place.row : line.place.column === place.column));
  return beside ?? lines[0]!;
}

interface Twin {
  readonly fact: Fact;
  readonly line: FoundItem;
}

/** A second line of an indicator that is there already: its figures stand beside those of the first. */
function twinsIn(table: Form, definition: FormDefinition, sheet: Sheet): { readonly facts: readonly Twin[]; readonly questions: ReadonlySet<LabelQuestion> } {
  const questions = new Set<LabelQuestion>();
  const facts = table.questions.flatMap((question) => {
    const named = readLabel(question.label).keys.flatMap((key) => itemIndexOf(definition).get(key) ?? []);
    const [first] = named.map(({ indicator }) => indicator.id).filter((id) => indexOf(table).item(id));
    if (first === undefined || new Set(named).size > 1) return [];
    questions.add(question);
    const { kind } = indexOf(table).item(first)!.item.indicator;
    return indexOf(table).factsOf(first).flatMap((fact): readonly Twin[] => {
      const place = table.layout === 'indicators-in-rows' ? { ...fact.place, row: question.place.row } : { ...fact.place, column: question.place.column };
      const cell = sheet.cellAt(place.row, place.column);
      if (isEmpty(cell.value)) return [];
      const { reading, value, decimals = 0 } = readCell(cell, kind);
      const quantity = value && fact.quantity ? { ...fact.quantity, value, decimals } : undefined;
      const { quantity: _, ...rest } = fact;
      return [{ fact: { ...rest, place, cell, reading, ...(quantity && { quantity }) }, line: { ...indexOf(table).item(first)!, label: question.label, place: question.place } }];
    });
  });
  return { facts, questions };
}
