/** FormatConditions of a range: only those of type expression, which is what the product makes. */
import type { Rectangle } from '../../../src/model/address';
import { overlaps, type FakeCondition, type FakeSheet } from './book';
import type { FakeWorld } from './world';

const EXPRESSION = 2;

export function conditionsOf(world: FakeWorld, sheet: FakeSheet, areas: readonly Rectangle[]): object {
  const here = (): readonly FakeCondition[] => sheet.conditions.filter((condition) => condition.areas.some((each) => areas.some((area) => overlaps(area, each))));
  const object = (condition: FakeCondition): object => world.bridge.host('FormatCondition', {
    Type: EXPRESSION,
    Formula1: condition.formula,
    Delete: () => {
      world.mutating(sheet, areas, 'look');
      sheet.conditions = sheet.conditions.filter((each) => each !== condition);
    },
    SetFirstPriority: () => {
      sheet.conditions = [condition, ...sheet.conditions.filter((each) => each !== condition)];
    },
    get Interior() {
      return world.bridge.host('FormatCondition.Interior', {
        get Color() {
          return condition.color;
        },
        set Color(color: number | undefined) {
          if (color !== undefined) condition.color = color;
        },
      });
    },
    StopIfTrue: false,
  });
  return world.bridge.host('FormatConditions', {
    get Count() {
      return here().length;
    },
    Item: (at: number) => {
      const condition = here()[at - 1];
      if (!condition) throw new Error('下标越界');
      return object(condition);
    },
    Add: (type: number, _operator: unknown, formula: unknown) => {
      world.mutating(sheet, areas, 'look');
      if (type !== EXPRESSION || typeof formula !== 'string' || !formula.startsWith('=')) throw new Error('类型不匹配');
      const condition: FakeCondition = { areas, formula };
      sheet.conditions.push(condition);
      return object(condition);
    },
  });
}
