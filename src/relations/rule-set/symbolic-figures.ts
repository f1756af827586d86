/**
 * The figures that relations speak of, as unknowns: each name in each period once, with the least and most it can be.
 * An unknown is counted in steps: a count in ones, an amount in hundredths of its base unit, a percentage in ten-thousandths.
 */
import { decimal, ZERO, type Decimal } from '../../model/decimal';
import type { UnitOfMeasure } from '../../model/quantity';
import { numberOfText } from '../operand-amount';
import type { Operand } from '../scope';
import type { Rule } from '../solve/problem';
import type { Member, PeriodFunction } from '../syntax';
import { figureTitle, type FigureKind, type NamedFigure, type Vocabulary } from './vocabulary';

export interface SymbolicFigure {
  readonly id: string;
  readonly period: PeriodFunction | undefined;
  /** 上年同期(会员人数) */
  readonly title: string;
  readonly kind: FigureKind;
  /** What one step is in base units, or percent. */
  readonly step: Decimal;
}

const FINE = decimal('0.0001');
const CENT = decimal('0.01');
const ONE = decimal(1);
const PLAIN: UnitOfMeasure = { text: '', dimension: 'other', multiplier: 1 };
const PERCENT: UnitOfMeasure = { text: '%', dimension: 'percent', multiplier: 1 };

export class SymbolicFigures {
  readonly all: SymbolicFigure[] = [];
  private readonly indices = new Map<string, number>();
  private readonly operands: Operand[] = [];
  private readonly numbers = new Map<Operand, number>();
  private readonly words = new Map<number, string[]>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** @returns undefined where the form has no such name */
  index(name: string, period: PeriodFunction | undefined): number | undefined {
    const named = this.vocabulary.figure(name);
    if (!named) return undefined;
    const key = `${period ?? ''}:${named.id}`;
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.indices.set(key, this.all.length);
    this.add(named, period);
    return this.all.length - 1;
  }

  /** Stands for the unknown where a relation is grounded; `indexOf` tells which. */
  operand(index: number): Operand {
    return this.operands[index]!;
  }

  indexOf(operand: Operand | 'unknown-name'): number | undefined {
    return operand === 'unknown-name' ? undefined : this.numbers.get(operand);
  }

  /** The number that a member of a list is among the values of a figure; words are numbered as they come. */
  valueOf(index: number, member: Member): Decimal | undefined {
    if (this.all[index]!.kind === 'word') return member.kind === 'number' ? this.numberOfWord(index, member.value.toFixed()) : this.numberOfWord(index, member.kind === 'blank' ? '' : member.text);
    if (member.kind === 'blank') return undefined;
    return member.kind === 'number' ? member.value : numberOfText(member.text);
  }

  /** What a value of a word figure says; undefined for a word that no relation names. */
  wordOf(index: number, value: bigint): string | undefined {
    return this.words.get(index)?.[Number(value) - 1];
  }

  /** 率 ≤ 100, 是否 ≤ 1. */
  limits(): readonly Rule[] {
    return this.all.flatMap(({ title, kind, step }, figure) => {
      const most = kind === 'yes-no' ? ONE : kind === 'percent' ? decimal(100) : kind === 'word' ? decimal((this.words.get(figure)?.length ?? 0)) : undefined;
      if (!most) return [];
      return [{ name: `${title} <= ${most.toFixed()}`, alternatives: [[{ terms: [{ figure, coefficient: 1n }], bound: BigInt(most.div(step).toFixed(0)) }]] }];
    });
  }

  private numberOfWord(index: number, word: string): Decimal {
    const words = this.words.get(index) ?? [];
    this.words.set(index, words);
    if (!words.includes(word)) words.push(word);
    return decimal(words.indexOf(word) + 1);
  }

  private add({ id, title, kind }: NamedFigure, period: PeriodFunction | undefined): void {
    const inPercent = kind === 'percent' || kind === 'open-percent';
    const operand: Operand = { kind: 'figure', quantity: { value: ZERO, unitOfMeasure: inPercent ? PERCENT : PLAIN, decimals: 0 } };
    this.numbers.set(operand, this.all.length);
    this.operands.push(operand);
    this.all.push({ id, period, title: figureTitle(title, period), kind, step: inPercent ? FINE : kind === 'amount' ? CENT : ONE });
  }
}
