/**
 * Labels, in the order they are printed, held against the items of a definition.
 *
 * Equal labels are told apart by the whole they stand under: the 「国有企业」 below 「会员人数(万人)」 is another
 * indicator than the one below 「机构数」. A label that still fits several items, or none, becomes a question;
 * nothing is guessed.
 */
import type { CellRef } from '../model/address';
import { placeKey } from '../model/address';
import type { FormDefinition, FormItem, LabelQuestion } from '../model/form';
import { plainText } from '../text/plain-text';
import { labelKey, type Label } from './label';
import { nearestNames } from './nearest-names';

export interface PlacedLabel {
  readonly label: Label;
  readonly place: CellRef;
  /** Labels above it in a multi-row head or to its left in a grouped stub, outermost first. */
  readonly path: readonly Label[];
}

export interface ItemMatch {
  readonly placed: PlacedLabel;
  readonly item: FormItem;
}

/** A label that fits none of the items, or several. */
export interface OpenLabel {
  readonly placed: PlacedLabel;
  readonly fitting: readonly FormItem[];
}

export interface Matching {
  readonly matches: readonly ItemMatch[];
  readonly open: readonly OpenLabel[];
}

/** Leaves that only repeat the label above them: 法人单位数 | 合计. */
const TOTAL_LEAF = new Set(['合计', '总计', '小计', '计', '总数', '数量', '数', '总量', '人数', '本期', '个数']);

export type ItemIndex = ReadonlyMap<string, readonly FormItem[]>;

export function indexItems(definition: FormDefinition): ItemIndex {
  const index = new Map<string, FormItem[]>();
  for (const item of definition.items) {
    const { title, aliases = [] } = item.indicator;
    for (const name of new Set([...(item.labels ?? []), title, ...aliases].map(labelKey))) {
      const sharing = index.get(name);
      if (sharing) sharing.push(item);
      else index.set(name, [item]);
    }
  }
  return index;
}

/** Whether any item could answer to the label, whatever stands around it: cheap, for finding where a table is. */
export function couldMatch(index: ItemIndex, label: Label): boolean {
  return label.keys.some((key) => index.has(key));
}

/** The same for a label together with the one it stands under: 「总数」 under 「会员」. */
export function answersTo(index: ItemIndex, label: Label, above: Label | undefined): boolean {
  return couldMatch(index, label) || (above !== undefined && joinedKeys(above, label).some((key) => index.has(key)));
}

/** The one item named by a row and a column of a cross table together. */
export function matchCrossed(index: ItemIndex, row: Label, column: Label): FormItem | undefined {
  const found = joinedKeys(row, column).map((key) => index.get(key)).find((items) => items !== undefined);
  return found?.length === 1 ? found[0] : undefined;
}

export function matchItems(
  labels: readonly PlacedLabel[],
  definition: FormDefinition,
  index: ItemIndex,
  answers: ReadonlyMap<string, string>,
): Matching {
  const matches: ItemMatch[] = [];
  const open: OpenLabel[] = [];
  const used = new Set<string>();
  const context = new Context();
  for (const placed of labels) {
    const answered = answers.get(placeKey(placed.place));
    const wholes = context.wholesOf(placed);
    const fitting = answered
      ? definition.items.filter((item) => item.indicator.id === answered)
      : narrow(candidates(index, placed), wholes, placed, used);
    const [item] = fitting;
    if (item && fitting.length === 1) {
      used.add(item.indicator.id);
      matches.push({ placed, item });
    } else {
      open.push({ placed, fitting });
    }
    context.passed(placed, fitting.length === 1 ? item : undefined);
  }
  return { matches, open };
}

/** What the person is asked of the labels left open, with the items that fit or come near and are not yet found. */
export function questionsOf(open: readonly OpenLabel[], found: readonly ItemMatch[], definition: FormDefinition): readonly LabelQuestion[] {
  const used = new Set(found.map(({ item }) => item.indicator.id));
  return open.map(({ placed: { label, place }, fitting }) => ({
    place,
    label: plainText(label.printed).replace(/ +/gu, ' '),
    candidates: fitting.length > 0 ? fitting.map(({ indicator }) => indicator.id) : nearestNames(label, definition, used),
  }));
}

function candidates(index: ItemIndex, { label, path }: PlacedLabel): readonly FormItem[] {
  const above = path.at(-1);
  const keys = [...label.keys];
  if (above) {
    if (label.keys.some((key) => TOTAL_LEAF.has(key))) keys.unshift(...above.keys);
    else keys.unshift(...joinedKeys(above, label));
  }
  for (const key of keys) {
    const found = index.get(key);
    if (found) return found;
  }
  return [];
}

function joinedKeys(above: Label, label: Label): readonly string[] {
  return above.keys.flatMap((outer) => label.keys.flatMap((leaf) => [`${outer}${leaf}`, `${leaf}${outer}`]));
}

/** Keeps the items whose whole is among those the label stands under; a marked part never fits the part of another whole. */
function narrow(found: readonly FormItem[], wholes: readonly string[], placed: PlacedLabel, used: ReadonlySet<string>): readonly FormItem[] {
  const free = found.filter((item) => !used.has(item.indicator.id));
  for (const whole of wholes) {
    const parts = free.filter((item) => item.partOf === whole);
    if (parts.length > 0) return parts;
  }
  if (free.length > 1) {
    const independent = free.filter((item) => item.partOf === undefined);
    return placed.label.isPart || independent.length === 0 ? free : independent;
  }
  const [only] = free;
  const strayed = only?.partOf !== undefined && placed.label.isPart && wholes.length > 0 && found.length > free.length;
  return strayed ? [] : free;
}

/** Which wholes the next label may be a part of, nearest first, from marks, indents and the order of lines. */
class Context {
  private readonly open: { readonly indent: number; readonly isPart: boolean; readonly id: string | undefined; readonly partOf: string | undefined }[] = [];

  wholesOf({ label, path }: PlacedLabel): readonly string[] {
    const above = path.map((outer) => this.idOf(outer)).filter((id) => id !== undefined);
    const wider = this.open
      .filter((line) => line.indent < label.indent || !line.isPart)
      .map((line) => line.id)
      .filter((id) => id !== undefined);
    const siblings = this.open.map((line) => line.partOf).filter((id) => id !== undefined);
    return [...above.reverse(), ...wider.reverse(), ...siblings.reverse()];
  }

  passed({ label }: PlacedLabel, item: FormItem | undefined): void {
    const { keys, indent } = label;
    if (item && item.partOf === undefined) this.open.length = 0;
    this.open.push({ indent, isPart: item?.partOf !== undefined || label.isPart, id: item?.indicator.id, partOf: item?.partOf });
    if (item) for (const key of keys) this.named.set(key, item.indicator.id);
  }

  private readonly named = new Map<string, string>();

  private idOf(outer: Label): string | undefined {
    return outer.keys.map((key) => this.named.get(key)).find((id) => id !== undefined);
  }
}
