/** The workbooks that come with the product; the first is open at the start. All are fictional. */
export interface Example {
  readonly file: string;
  readonly title: Readonly<Record<'zh-CN' | 'en', string>>;
}

export const EXAMPLES: readonly [Example, ...Example[]] = [
  { file: 'qingyun-2026-first-half-with-mistakes.xlsx', title: { 'zh-CN': '青云镇 2026 年上半年（有错）', en: 'Qingyun town, first half of 2026, with mistakes' } },
  { file: 'qingyun-2026-first-half.xlsx', title: { 'zh-CN': '青云镇 2026 年上半年', en: 'Qingyun town, first half of 2026' } },
  { file: 'bailu-2026-first-half-to-fill.xlsx', title: { 'zh-CN': '白鹭镇 2026 年上半年（待填，附台账）', en: 'Bailu town, first half of 2026, to be filled from its ledger' } },
  { file: 'unit-ledger.xlsx', title: { 'zh-CN': '基层单位台账', en: 'Ledger of units' } },
];
