/**
 * What a parsed formula comes to, as Excel would say, on exact decimals: 0.1+0.2 is 0.3. A function that is not known here gives
 * NOT_KNOWN, and so does everything that needs its result.
 */
import { decimal, roundTo, type Decimal } from '../../../model/decimal';
import { isCellError, type CellValue } from '../../../model/workbook';
import { combined, DIVISION_BY_ZERO, Failed, isTrue, numberOf, plain, Unknown } from './formula-values';
import type { Formula } from './parse-formula';

export const NOT_KNOWN = Symbol('not known');
export type Result = CellValue | typeof NOT_KNOWN;

/** @returns the values of an area, row by row */
export type ReadArea = (range: Extract<Formula, { kind: 'range' }>) => Iterable<Result>;

export function evaluateFormula(formula: Formula, read: ReadArea): Result {
  return settled(() => new Evaluator(read).value(formula) ?? 0);
}

function settled(work: () => CellValue): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Failed) return cause.value;
    if (cause instanceof Unknown) return NOT_KNOWN;
    throw cause;
  }
}

class Evaluator {
  constructor(private readonly read: ReadArea) {}

  value(formula: Formula): CellValue {
    switch (formula.kind) {
      case 'value':
        return formula.value;
      case 'range': {
        const [only, ...more] = this.cells(formula);
        if (more.length > 0 || only === undefined) throw new Unknown();
        return only;
      }
      case 'unary': {
        const operand = numberOf(this.single(formula.operand));
        return plain(formula.operator === '-' ? operand.neg() : formula.operator === '%' ? operand.div(100) : operand);
      }
      case 'binary':
        return combined(formula.operator, this.single(formula.left), this.single(formula.right));
      case 'call':
        return this.call(formula.name, formula.inputs);
    }
  }

  /** An error among the operands is the result. */
  private single(formula: Formula): CellValue {
    const value = this.value(formula);
    if (isCellError(value)) throw new Failed(value);
    return value;
  }

  private cells(range: Extract<Formula, { kind: 'range' }>): readonly CellValue[] {
    return [...this.read(range)].map((value) => {
      if (value === NOT_KNOWN) throw new Unknown();
      return value;
    });
  }

  private call(name: string, inputs: readonly Formula[]): CellValue {
    const [first, second, third] = inputs;
    switch (name) {
      case 'SUM':
        return plain(this.numbers(inputs).reduce((sum, each) => sum.plus(each), decimal(0)));
      case 'COUNT':
        return this.values(inputs).filter((value) => typeof value === 'number').length;
      case 'COUNTA':
        return this.values(inputs).filter((value) => value !== null).length;
      case 'MIN':
      case 'MAX': {
        const numbers = this.numbers(inputs);
        return plain(numbers.reduce((best, each) => ((name === 'MIN' ? each.lt(best) : each.gt(best)) ? each : best), numbers[0] ?? decimal(0)));
      }
      case 'AVERAGE': {
        const numbers = this.numbers(inputs);
        if (numbers.length === 0) throw new Failed(DIVISION_BY_ZERO);
        return plain(numbers.reduce((sum, each) => sum.plus(each)).div(numbers.length));
      }
      case 'ROUND': {
        const places = second ? Number(numberOf(this.single(second))) : 0;
        if (!first || !Number.isInteger(places) || places < 0) throw new Unknown();
        return plain(roundTo(numberOf(this.single(first)), places));
      }
      case 'ABS':
        if (!first) throw new Unknown();
        return plain(numberOf(this.single(first)).abs());
      case 'IF': {
        if (!first || !second) throw new Unknown();
        if (isTrue(this.single(first))) return this.value(second) ?? 0;
        return third ? (this.value(third) ?? 0) : false;
      }
      case 'IFERROR': {
        if (!first || !second) throw new Unknown();
        const tried = settled(() => this.value(first));
        if (tried === NOT_KNOWN) throw new Unknown();
        return isCellError(tried) ? this.value(second) : (tried ?? 0);
      }
      case 'AND':
        return inputs.map((input) => isTrue(this.single(input))).every(Boolean);
      case 'OR':
        return inputs.map((input) => isTrue(this.single(input))).some(Boolean);
      case 'NOT':
        if (!first) throw new Unknown();
        return !isTrue(this.single(first));
      default:
        throw new Unknown();
    }
  }

  private values(inputs: readonly Formula[]): readonly CellValue[] {
    return inputs.flatMap((input) => (input.kind === 'range' ? this.cells(input) : [this.value(input)]));
  }

  /** In a range only numbers count, as Excel has it: a text 「512」 is passed over. What is written into the formula itself must be a number. */
  private numbers(inputs: readonly Formula[]): readonly Decimal[] {
    return inputs.flatMap((input) => {
      if (input.kind !== 'range') return [numberOf(this.single(input))];
      const values = this.cells(input);
      const error = values.find(isCellError);
      if (error) throw new Failed(error);
      return values.filter((value) => typeof value === 'number').map((value) => decimal(value));
    });
  }
}
