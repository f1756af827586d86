/**
 * Marks as conditional formats: a fill and a frame for each level lie over the person's own looks, which stay as they are
 * beneath. Their formula is always true and carries a name, by which marks left in a saved file are known when it is opened again.
 */
import { LEVELS, type Level } from '../../../model/relation';
import type { Mark } from '../../../model/sheet-edit';
import { HostRefused } from '../../host-refused';
import { officeCode } from '../office-refusal';
import { addressLists, type Position } from './address-lists';
import type { ExcelSession } from './excel-session';

const SIGNATURE = '=LEN("union-report-assistant-mark")>0';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

interface Look {
  readonly fill: string;
  readonly frame: string;
  readonly line: 'Continuous' | 'Dash' | 'Dot';
}

/** A kind of line for each level besides its colour. */
const LOOKS: Readonly<Record<Level, Look>> = {
  hard: { fill: '#FFC7CE', frame: '#C50F1F', line: 'Continuous' },
  soft: { fill: '#FFEB9C', frame: '#BC4B09', line: 'Dash' },
  hint: { fill: '#DDEBF7', frame: '#0F6CBD', line: 'Dot' },
};

/** A conditional format of ours, by the sheet's id and its own. */
interface OwnFormat {
  readonly sheet: string;
  readonly id: string;
}

export class CellMarks {
  /** Undefined until the workbook has been looked through for marks of an earlier session. */
  private present: readonly OwnFormat[] | undefined;
  private takeFound: (() => readonly OwnFormat[])[] = [];

  constructor(private readonly session: ExcelSession) {}

  /** Has a reading of the workbook look for marks of an earlier session in the same round trip. */
  readonly lookAlongside = (sheet: Excel.Worksheet, id: string): void => {
    if (this.present) return;
    const formats = sheet.getRange().conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
    this.takeFound.push(() => (sheet.isNullObject ? [] : ownFormats(id, formats)));
  };

  /** After that reading. */
  haveLooked(): void {
    this.present ??= this.takeFound.flatMap((take) => take());
    this.takeFound = [];
  }

  /** A reading that failed has found nothing. */
  haveNotLooked(): void {
    this.takeFound = [];
  }

  set(marks: readonly Mark[]): Promise<void> {
    return this.session.run(async (context) => {
      const known = this.present ?? (await find(context));
      try {
        this.present = await replace(context, known, marks);
      } catch (error) {
        this.present = undefined;
        const code = officeCode(error);
        if (code === 'AccessDenied') throw new HostRefused('protected', '有问题的工作表受保护，没有标出；在“审阅”中撤销工作表保护后再标，或者点清单里的问题定位。', { cause: error });
        if (code !== 'ItemNotFound' && code !== 'InvalidReference') throw error;
        // A person cleared the marks, or took their sheet out.
        this.present = await replace(context, await find(context), marks);
      }
    });
  }
}

async function find(context: Excel.RequestContext): Promise<readonly OwnFormat[]> {
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  const loaded = sheets.items.map((sheet) => [sheet.id, sheet.getRange().conditionalFormats.load('items/id,items/customOrNullObject/rule/formula')] as const);
  await context.sync();
  return loaded.flatMap(([id, formats]) => ownFormats(id, formats));
}

function ownFormats(sheet: string, { items }: Excel.ConditionalFormatCollection): readonly OwnFormat[] {
  return items.filter(({ customOrNullObject: custom }) => !custom.isNullObject && custom.rule.formula === SIGNATURE).map(({ id }) => ({ sheet, id }));
}

/** The new ones first: should a sheet refuse them, the old ones are still there. */
async function replace(context: Excel.RequestContext, old: readonly OwnFormat[], marks: readonly Mark[]): Promise<readonly OwnFormat[]> {
  const { worksheets } = context.workbook;
  const made = [...bySheetAndLevel(marks)].flatMap(({ sheet: name, level, cells }) => {
    const sheet = worksheets.getItem(name).load('id');
    return addressLists(cells).map((addresses) => ({ sheet, format: addFormat(sheet, addresses, LOOKS[level]).load('id') }));
  });
  for (const { sheet, id } of old) worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  if (made.length > 0 || old.length > 0) await context.sync();
  return made.map(({ sheet, format }) => ({ sheet: sheet.id, id: format.id }));
}

function addFormat(sheet: Excel.Worksheet, addresses: string, { fill, frame, line }: Look): Excel.ConditionalFormat {
  const format = sheet.getRanges(addresses).conditionalFormats.add('Custom');
  format.custom.rule.formula = SIGNATURE;
  format.custom.format.fill.color = fill;
  for (const edge of EDGES) {
    const border = format.custom.format.borders.getItem(edge);
    border.style = line;
    border.color = frame;
  }
  return format;
}

/** Each cell once, at the worst of its levels. */
function* bySheetAndLevel(marks: readonly Mark[]): Generator<{ readonly sheet: string; readonly level: Level; readonly cells: readonly Position[] }> {
  const worst = new Map<string, Map<string, Position & { readonly level: Level }>>();
  for (const { place: { sheet, row, column }, level } of marks) {
    const cells = worst.get(sheet) ?? new Map<string, Position & { readonly level: Level }>();
    worst.set(sheet, cells);
    const key = `${row}:${column}`;
    const present = cells.get(key);
    if (present === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(present.level)) cells.set(key, { row, column, level });
  }
  for (const [sheet, cells] of worst) {
    for (const level of LEVELS) {
      const own = [...cells.values()].filter((cell) => cell.level === level);
      if (own.length > 0) yield { sheet, level, cells: own };
    }
  }
}
