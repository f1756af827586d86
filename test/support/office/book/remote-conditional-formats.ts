/** Conditional formats of cells, as a program reaches them: those whose area meets the cells. */
import type { Rectangle } from '../../../../src/model/address';
import { RichError, type Remote } from '../rich-api';
import type { ExcelSheet, FormatRule } from './excel-sheet';
import { intersection } from './rectangles';
import { refuseLocked } from './remote-cells';

let made = 0;

export class RemoteConditionalFormats implements Remote {
  constructor(private readonly sheet: ExcelSheet, private readonly rectangles: readonly Rectangle[]) {}

  remoteItems(): readonly RemoteConditionalFormat[] {
    return this.met().map((rule) => new RemoteConditionalFormat(this.sheet, rule.id));
  }

  add(type: string): RemoteConditionalFormat {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    made += 1;
    const id = `{CF-${made}}`;
    this.sheet.formatRules = [{ id, type, ranges: this.rectangles, formula: '', format: {} }, ...this.sheet.formatRules];
    return new RemoteConditionalFormat(this.sheet, id);
  }

  getItem(id: string): RemoteConditionalFormat {
    if (!this.met().some((rule) => rule.id === id)) throw new RichError('ItemNotFound');
    return new RemoteConditionalFormat(this.sheet, id);
  }

  clearAll(): void {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    const gone = new Set(this.met());
    this.sheet.formatRules = this.sheet.formatRules.filter((rule) => !gone.has(rule));
  }

  private met(): readonly FormatRule[] {
    return this.sheet.formatRules.filter(({ ranges }) => ranges.some((range) => this.rectangles.some((rectangle) => intersection(range, rectangle))));
  }
}

export class RemoteConditionalFormat implements Remote {
  constructor(private readonly sheet: ExcelSheet, readonly id: string) {}

  get remoteId(): string {
    return this.id;
  }

  get type(): string {
    return this.rule.type;
  }

  get custom(): Remote {
    return new RemoteCustomFormat(this);
  }

  get customOrNullObject(): Remote | null {
    return this.rule.type === 'Custom' ? this.custom : null;
  }

  delete(): void {
    refuseLocked(this.sheet, [], 'looks');
    this.sheet.formatRules = this.sheet.formatRules.filter(({ id }) => id !== this.id);
  }

  get rule(): FormatRule {
    const rule = this.sheet.formatRules.find(({ id }) => id === this.id);
    if (!rule) throw new RichError('ItemNotFound');
    return rule;
  }

  change(change: (rule: FormatRule) => FormatRule): void {
    this.sheet.formatRules = this.sheet.formatRules.map((rule) => (rule.id === this.id ? change(rule) : rule));
  }
}

class RemoteCustomFormat implements Remote {
  constructor(private readonly owner: RemoteConditionalFormat) {}

  get rule(): Remote {
    const { owner } = this;
    return {
      get formula() {
        return owner.rule.formula;
      },
      set formula(formula: string) {
        owner.change((rule) => ({ ...rule, formula }));
      },
    } as Remote;
  }

  get format(): Remote {
    const { owner } = this;
    const borders = { getItem: (side: string) => settable(owner, [`border${side}Style`, `border${side}Color`], { style: `border${side}Style`, color: `border${side}Color` }) };
    return { fill: settable(owner, ['fill'], { color: 'fill' }), font: settable(owner, ['bold', 'fontColor'], { bold: 'bold', color: 'fontColor' }), borders } as Remote;
  }
}

/** An object whose members are kept in the format of the rule. */
function settable(owner: RemoteConditionalFormat, keys: readonly string[], members: Readonly<Record<string, string>>): Remote {
  const target = {};
  for (const [member, key] of Object.entries(members)) {
    if (!keys.includes(key)) continue;
    Object.defineProperty(target, member, { enumerable: true, get: () => owner.rule.format[key], set: (value: unknown) => owner.change((rule) => ({ ...rule, format: { ...rule.format, [key]: value } })) });
  }
  return target as Remote;
}
