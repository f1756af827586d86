/** A table found in a sheet, before its figures are read: which items stand where, and along which axis. */
import type { Rectangle } from '../model/address';
import type { FormDefinition, FormItem, ReportingUnit } from '../model/form';
import type { Period } from '../model/period';
import type { OpenLabel, PlacedLabel } from './match-items';

/** One indicator's line: a row, or a column, or one half of a row where the form is printed in two halves side by side. */
export interface ItemLine {
  readonly item: FormItem;
  readonly placed: PlacedLabel;
  /** From a 计量单位 column. */
  readonly printedUnit?: string;
  /** Where the figures stand, with whom and when they are about. */
  readonly cells: readonly LineCell[];
}

export interface LineCell {
  readonly row: number;
  readonly column: number;
  /** ReportingUnit.key */
  readonly unit: string;
  /** Period.key */
  readonly period: string;
}

export interface Table {
  readonly definition: FormDefinition;
  readonly layout: FormDefinition['layout'];
  readonly area: Rectangle;
  readonly lines: readonly ItemLine[];
  readonly open: readonly OpenLabel[];
  readonly units: readonly ReportingUnit[];
  readonly periods: readonly Period[];
  /** Labels with figures that were held against the definition, matched or not. */
  readonly labelCount: number;
}

/** The reporting unit that the whole form is about. */
export const OWN_UNIT: ReportingUnit = { key: '', name: '', isTotal: false };

export const CURRENT: Period = { key: 'current', label: '本期', role: 'current' };

