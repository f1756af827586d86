/** Validation of a range: what may be typed. Add over a rule that is there throws; a source longer than 255 characters too. */
import type { Rectangle } from '../../../src/model/address';
import { overlaps, type FakeRule, type FakeSheet } from './book';
import type { FakeWorld } from './world';

const TEXTS = ['IgnoreBlank', 'InCellDropdown', 'InputTitle', 'InputMessage', 'ErrorTitle', 'ErrorMessage', 'ShowInput', 'ShowError'] as const;
const LONGEST: Readonly<Record<string, number>> = { InputTitle: 32, ErrorTitle: 32, InputMessage: 255, ErrorMessage: 255 };

export function validationOf(world: FakeWorld, sheet: FakeSheet, areas: readonly Rectangle[]): object {
  const here = (): FakeRule | undefined => sheet.rules.find((rule) => rule.areas.some((each) => areas.some((area) => overlaps(area, each))));
  const present = (): FakeRule => {
    const rule = here();
    if (!rule) throw new Error('没有有效性规则');
    return rule;
  };
  const members = {
    Add: (type: number, alert = 1, operator = 1, formula1?: string, formula2?: string) => {
      world.mutating(sheet, areas, 'look');
      if (here()) throw new Error('已有有效性规则');
      for (const formula of [formula1, formula2]) if (formula !== undefined && typeof formula !== 'string') throw new Error('类型不匹配');
      if ((formula1?.length ?? 0) > 255) throw new Error('来源过长');
      sheet.rules.push({ areas, type, alert, operator, ...(formula1 !== undefined && { formula1 }), ...(formula2 !== undefined && { formula2 }), texts: { IgnoreBlank: true, ShowInput: true, ShowError: true } });
    },
    Delete: () => {
      world.mutating(sheet, areas, 'look');
      sheet.rules = sheet.rules.flatMap((rule) => without(rule, areas));
    },
    get Type() {
      return present().type;
    },
    get Formula1() {
      return present().formula1;
    },
    get Formula2() {
      return present().formula2;
    },
    get Operator() {
      return present().operator;
    },
    get AlertStyle() {
      return present().alert;
    },
  };
  const texts = Object.fromEntries(TEXTS.map((name) => [name, {
    configurable: true,
    get: () => present().texts[name],
    set: (value: string | boolean) => {
      world.mutating(sheet, areas, 'look');
      if (typeof value === 'string' && value.length > (LONGEST[name] ?? 255)) throw new Error('文字过长');
      present().texts[name] = value;
    },
  }]));
  return world.bridge.host('Validation', Object.defineProperties(members, texts));
}

/** A rule keeps what lies outside; only areas wholly inside are taken out of it, or the rule cell by cell. */
function without(rule: FakeRule, areas: readonly Rectangle[]): readonly FakeRule[] {
  if (!rule.areas.some((each) => areas.some((area) => overlaps(area, each)))) return [rule];
  const left = rule.areas.flatMap((each) => areas.reduce<readonly Rectangle[]>((parts, area) => parts.flatMap((part) => cut(part, area)), [each]));
  return left.length > 0 ? [{ ...rule, areas: left }] : [];
}

function cut(part: Rectangle, hole: Rectangle): readonly Rectangle[] {
  if (!overlaps(part, hole)) return [part];
  const [top, bottom] = [Math.max(part.top, hole.top), Math.min(part.bottom, hole.bottom)];
  return [
    { ...part, bottom: top - 1 }, { ...part, top: bottom + 1 },
    { top, bottom, left: part.left, right: hole.left - 1 }, { top, bottom, left: hole.right + 1, right: part.right },
  ].filter((each) => each.top <= each.bottom && each.left <= each.right);
}
