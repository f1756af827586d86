/** The time that figures refer to: a column of a form (本期, 上年同期, 2005年) and the span a whole form reports on. */
export type PeriodRole = 'current' | 'samePeriodLastYear' | 'previousPeriod' | 'annualTarget';

export interface Period {
  /** The role for role columns, the year for year columns: "current", "2005". Unique within a form. */
  readonly key: string;
  /** As printed. */
  readonly label: string;
  readonly role?: PeriodRole;
  readonly year?: number;
}

export type Span = 'first-half' | 'second-half' | 'year' | 'quarter' | 'month';

/** What the form as a whole reports on, read from its title or its 报告期 line. */
export interface ReportPeriod {
  readonly year: number;
  readonly span: Span;
  /** 1–4 for a quarter, 1–12 for a month. */
  readonly number?: number;
  /** As printed: 2026年上半年. */
  readonly text: string;
}
