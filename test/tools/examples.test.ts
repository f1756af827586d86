import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { addressOf } from '../../src/model/address';
import { prepareReport } from '../../src/report';
import { exampleFiles } from '../../src/tools/examples/make-examples';

const committed = (name: string) => new Uint8Array(readFileSync(join('examples', name)));
const prepared = async (name: string) => prepareReport(await readXlsx(committed(name)));

describe('the examples', () => {
  test('are made again byte for byte', async () => {
    const files = await exampleFiles();
    expect([...files.keys()]).toHaveLength(6);
    const changed = [...files].filter(([name, content]) => Buffer.compare(Buffer.from(content), Buffer.from(committed(name))) !== 0);
    expect(changed.map(([name]) => name)).toEqual([]);
  });

  test('the clean half-year form is read whole and has no finding', async () => {
    const { forms, findings } = await prepared('qingyun-2026-first-half.xlsx');
    expect(forms.map(({ definition }) => definition.code)).toEqual(['township-work']);
    const [form] = forms;
    expect(form?.items).toHaveLength(form!.definition.items.length);
    expect(form?.reportingUnit).toBe('青云镇总工会');
    expect(form?.reportPeriod).toMatchObject({ year: 2026, span: 'first-half' });
    expect(form?.questions).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('the form of the year before is clean as well, and what it reports is 上年同期 of the next', async () => {
    const [now, before] = [await prepared('qingyun-2026-first-half.xlsx'), await prepared('qingyun-2025-first-half.xlsx')];
    expect(before.findings).toEqual([]);
    expect(before.forms[0]?.reportPeriod).toMatchObject({ year: 2025, span: 'first-half' });
    const figures = (form: typeof now, column: string) =>
      form.forms[0]!.facts.filter(({ period }) => period === column).map(({ indicator, cell }) => [indicator, cell.value] as const);
    expect(figures(before, 'current')).toEqual(figures(now, 'samePeriodLastYear'));
  });

  test('a good third of the lines of the clean form is blank', async () => {
    const { forms } = await prepared('qingyun-2026-first-half.xlsx');
    const current = forms[0]!.facts.filter(({ period }) => period === 'current');
    const blank = current.filter(({ reading }) => reading === 'empty').length / current.length;
    expect(blank).toBeGreaterThan(0.3);
    expect(blank).toBeLessThan(0.5);
  });

  test('the form with mistakes has one finding for each mistake and no other', async () => {
    const { findings } = await prepared('qingyun-2026-first-half-with-mistakes.xlsx');
    const planted = JSON.parse(new TextDecoder().decode(committed('qingyun-2026-first-half-with-mistakes.json'))) as { sheet: string; cell: string; level: string }[];
    const told = findings.map(({ place, level }) => `${level} ${place.sheet}!${addressOf(place)}`);
    expect(planted.length).toBeGreaterThanOrEqual(12);
    expect([...told].sort()).toEqual(planted.map(({ sheet, cell, level }) => `${level} ${sheet}!${cell}`).sort());
  });

  test('the ledger holds three hundred units that add up to its 合计 row', async () => {
    const { forms, findings } = await prepared('unit-ledger.xlsx');
    expect(forms.map(({ definition }) => definition.code)).toEqual(['unit-ledger']);
    expect(forms[0]?.units.filter(({ isTotal }) => !isTotal)).toHaveLength(300);
    expect(forms[0]?.units.filter(({ isTotal }) => isTotal)).toHaveLength(1);
    expect(forms[0]?.questions).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('the form to be filled is blank and has its ledger beside it', async () => {
    const { forms, findings } = await prepared('bailu-2026-first-half-to-fill.xlsx');
    expect(forms.map(({ definition }) => definition.code)).toEqual(['township-work', 'unit-ledger']);
    expect(forms[0]?.facts.every(({ reading }) => reading === 'empty')).toBe(true);
    expect(new Set(findings.map(({ checkId }) => checkId))).toEqual(new Set(['required-is-filled']));
    expect(forms[1]?.units.filter(({ isTotal }) => !isTotal)).toHaveLength(120);
  });
});
