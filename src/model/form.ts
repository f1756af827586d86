/**
 * A form as the scheme prescribes it (FormDefinition, data) and as it was found in a workbook (Form, with facts).
 */
import type { CellRef, Rectangle } from './address';
import type { Fact } from './fact';
import type { Indicator } from './indicator';
import type { Period, PeriodRole, ReportPeriod } from './period';
import type { UnitOfMeasure } from './quantity';
import type { RateDefinition } from './rate';
import type { RecordField, Records } from './record';
import type { RelationDefinition } from './relation';

/**
 * "indicators-in-rows": indicators down the stub, periods across the head (township forms, one unit's years).
 * "indicators-in-columns": indicators across the head; reporting units or years down the stub (ledgers, 各地区, 历年).
 * "records": fields across the head, one person or organisation a row (会员花名册, 组织名录); no indicators and no facts.
 */
export type FormLayout = 'indicators-in-rows' | 'indicators-in-columns' | 'records';

/** One line (or column) of a form. */
export interface FormItem {
  readonly indicator: Indicator;
  /** 代码 or 行号 as printed, where the form has one. */
  readonly lineNo?: string;
  /** Blank is then a finding. */
  readonly required?: true;
  /** The id of the whole that this is a 其中 of; also tells equal labels apart (会员人数 / 国有企业). */
  readonly partOf?: string;
  /** Names for this indicator on this form only, tried before the indicator's own: 女 under 职工人数. */
  readonly labels?: readonly string[];
  /** Unit of measure printed on this form where it is not the indicator's own. */
  readonly unit?: string;
  /** A date that must lie in the reporting period, or in the survey year from 1 October to 30 September. */
  readonly within?: 'period' | 'survey-year';
}

/** The block that statute prints at the head of a survey form; each line only where the scheme gives it. */
export interface FormIssue {
  /** 表号 */
  readonly number?: string;
  /** 制定机关 */
  readonly issuedBy?: string;
  /** 批准机关 */
  readonly approvedBy?: string;
  /** 批准文号 */
  readonly approvalNumber?: string;
  /** 有效期至 */
  readonly validUntil?: string;
}

export interface FormDefinition {
  /** kebab-case, permanent: "township-work". */
  readonly code: string;
  readonly title: string;
  /** Where the form was published or who prescribes it. */
  readonly source: string;
  readonly issue?: FormIssue;
  /** Words of which at least one stands in a printed title of this form; they settle which of two like forms it is. */
  readonly titleWords: readonly string[];
  /** Words in the name of the units that report it, 镇总工会 or 县总工会: they settle it where the title is a general one. */
  readonly unitWords?: readonly string[];
  readonly layout: FormLayout;
  readonly items: readonly FormItem[];
  /** Columns of the template in their order, where the layout is "records". */
  readonly fields?: readonly RecordField[];
  /** No system imports such a sheet: its columns may be fewer or more, and in any order. */
  readonly hasFreeColumns?: true;
  /** Period columns the form is printed with; absent where its columns are years. */
  readonly periods?: readonly PeriodRole[];
  /** Units that must all be there before 合计 has to equal their sum: the 31 provinces under 全国. */
  readonly roster?: readonly string[];
  /** Excerpts of the table are printed as well: units of the roster that are not listed are not missed. */
  readonly isExcerpted?: true;
  readonly relations: readonly RelationDefinition[];
  /** Rates only this form defines; the shared rates apply wherever their indicators are. */
  readonly rates?: readonly RateDefinition[];
}

/** From whom the figures are: a row of a ledger, a region; the form's own unit has key "". */
export interface ReportingUnit {
  /** The name without spaces; "" for the unit the whole form is about. */
  readonly key: string;
  /** As printed. */
  readonly name: string;
  /** 合计, 全国: the row that adds the others up. */
  readonly isTotal: boolean;
  readonly place?: CellRef;
}

/** An item of the definition, found at a label. */
export interface FoundItem {
  readonly item: FormItem;
  /** As printed, spaces and marks included. */
  readonly label: string;
  readonly place: CellRef;
  readonly unitOfMeasure: UnitOfMeasure | undefined;
  /** A unit of measure was printed that does not fit the indicator (人 for a sum of money). */
  readonly unitMisfit?: string;
}

/** A label that fits several indicators, or none: the person decides, nothing is guessed. */
export interface LabelQuestion {
  readonly place: CellRef;
  readonly label: string;
  /** Indicator ids that fit or come near, best first; empty where nothing is like it. */
  readonly candidates: readonly string[];
}

export interface Form {
  /** Unique in the workbook: definition code, sheet and top-left cell. */
  readonly id: string;
  readonly definition: FormDefinition;
  readonly sheet: string;
  /** As printed; the definition's title where the sheet has none. */
  readonly title: string;
  readonly layout: FormLayout;
  /** From the first head row to the last data row. */
  readonly area: Rectangle;
  readonly reportPeriod?: ReportPeriod;
  /** 填报单位 as printed. */
  readonly reportingUnit?: string;
  readonly items: readonly FoundItem[];
  readonly units: readonly ReportingUnit[];
  readonly periods: readonly Period[];
  readonly facts: readonly Fact[];
  /** Exactly where the layout is "records". */
  readonly records?: Records;
  readonly questions: readonly LabelQuestion[];
}
