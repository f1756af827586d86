import { linearConstraints, type LinearConstraint } from '../../src/relations/linear-form';
import { parsed } from './parsed';

function told(constraint: LinearConstraint): string {
  const terms = constraint.terms.map(({ coefficient, variable, mayBeGroup }) => `${coefficient.toFixed()}·${mayBeGroup ? 'Σ' : ''}${variable.period ? `${variable.period}:` : ''}${variable.name}`);
  const percent = constraint.percentConstant.eq(0) ? '' : ` (${constraint.percentConstant.toFixed()} as a fraction)`;
  const tolerance = constraint.tolerance.eq(0) ? '' : ` ± ${constraint.tolerance.toFixed()}`;
  return `${terms.join(' ')} ${constraint.comparator} ${constraint.constant.toFixed()}${percent}${tolerance}`;
}

test.each([
  ['合计 = 甲 + 乙', ['1·合计 -1·甲 -1·乙 = 0']],
  ['合计 - (甲 - 乙) * 2 >= 3', ['1·合计 -2·甲 2·乙 >= 3']],
  ['甲 + 乙 <= 甲 + 丙', ['1·乙 -1·丙 <= 0']],
  ['甲 - 甲 = 0', [' = 0']],
  ['甲 / 3 = 乙', ['1·甲 -3·乙 = 0']],
  ['甲 / 3 + 乙 / 2 <= 1 ± 2', ['2·甲 3·乙 <= 6 ± 12']],
  ['甲 / -2 <= 1', ['-1·甲 <= 2']],
  ['应缴 = 工资 × 2%', ['1·应缴 -0.02·工资 = 0']],
  ['率 >= 80%', ['1·率 >= 0 (0.8 as a fraction)']],
  ['经费 >= 0.6万元', ['1·经费 >= 6000']],
  ['0 <= 率 <= 100', ['-1·率 <= 0', '1·率 <= 100']],
  ['合计 = sum(分项)', ['1·合计 -1·Σ分项 = 0']],
  ['会员 >= 上年同期(会员) 且 甲 = 1', ['1·会员 -1·samePeriodLastYear:会员 >= 0', '1·甲 = 1']],
])('%s is %j', (text, constraints) => {
  expect(linearConstraints(parsed(text))?.map(told)).toEqual(constraints);
});

test.each(['甲 * 乙 = 1', '甲 / 乙 = 1', 'max(甲, 乙) = 1', 'abs(甲) = 1', '甲 = 1 或 乙 = 1', '甲 in {1}', '非 (甲 = 1)', '甲 / 0 = 1'])('%s is not linear', (text) => {
  expect(linearConstraints(parsed(text))).toBeUndefined();
});
