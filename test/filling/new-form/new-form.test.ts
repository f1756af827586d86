/** What stands in a new form: cells, formulas, rules, layout. That it is read back is told in read-back.test.ts. */
import { builtInForms } from '../../../src/forms/definitions/index';
import { countyWork } from '../../../src/forms/definitions/county-work';
import { labourYearbookByRegion } from '../../../src/forms/definitions/labour-yearbook-by-region';
import { memberRoster } from '../../../src/forms/definitions/member-roster';
import { organisationRegister } from '../../../src/forms/definitions/organisation-roster';
import { recordForms } from '../../../src/forms/definitions/record-forms';
import { unitLedger } from '../../../src/forms/definitions/unit-ledger';
import { workByUnit } from '../../../src/forms/definitions/work-by-unit';
import { yearbookUnionSeries } from '../../../src/forms/definitions/yearbook-union-series';
import { newFormEdits } from '../../../src/filling/new-form/new-form';
import type { NewFormOptions } from '../../../src/filling/new-form/new-form-options';
import { addressOf } from '../../../src/model/address';
import type { FormDefinition } from '../../../src/model/form';
import type { CellContent, SheetEdit } from '../../../src/model/sheet-edit';
import { sharedRates } from '../../../src/rates/definitions/index';
import { contentAt } from '../../support/new-form';
import { ledger, long, ownForms, sharedLabels, statutory } from './own-forms';

const all = [...builtInForms, ...recordForms, ...ownForms].map((definition) => [definition.code, definition] as const);
const options: NewFormOptions = { period: { year: 2026, span: 'year', text: '2026年' }, rates: sharedRates };
const make = (definition: FormDefinition, more: NewFormOptions = {}): SheetEdit => newFormEdits(definition, { ...options, ...more })[0]!;
const cellsOf = ({ cells }: SheetEdit) => cells.flatMap((row, down) => row.flatMap((content, across) => (content ? [{ content, at: addressOf({ row: down + 1, column: across + 1 }) }] : [])));
const column = ({ cells }: SheetEdit, at: number) => cells.map((row) => row[at - 1]?.value).filter((value) => value !== null && value !== undefined && value !== '');
const withText = (edit: SheetEdit, text: string) => cellsOf(edit).find(({ content }) => content.value === text)!.at;

describe.each(all)('%s', (_, definition) => {
  const edit = make(definition);
  const cells = cellsOf(edit).map(({ content }) => content);

  test('is one fresh sheet, protected, whose head is repeated on every page', () => {
    expect(newFormEdits(definition, options)).toHaveLength(1);
    expect(edit).toMatchObject({ freshSheet: true, layout: { isProtected: true, hidesGridLines: true } });
    expect(edit.layout!.page!.repeatedRows![1]).toBe(edit.layout!.frozen!.rows);
    expect(edit.layout!.page!.printArea).toEqual({ top: 1, left: 1, bottom: edit.cells.length, right: edit.cells[0]!.length });
  });

  test('open cells are white and empty or a line to write on, calculated ones blue and locked, and no cell is both', () => {
    const open = cells.filter(({ isInput }) => isInput);
    expect(open.filter(({ style, value }) => style?.fill !== '#FFFFFF' && !/^(?:填报|报告期|单位负责人|统计负责人|填表人|联系电话|报出日期)/u.test(String(value)))).toEqual([]);
    const calculated = cells.filter(({ formula }) => formula !== undefined);
    expect(calculated.filter(({ style, isInput, value }) => style?.fill !== '#DDEBF7' || isInput || value !== '')).toEqual([]);
  });

  test('words beside cells keep within what Excel takes', () => {
    const words = cells.flatMap(({ validation }) => (validation ? [validation.prompt, validation.refusal].filter((each) => each !== undefined) : []));
    expect(words.filter(({ title, text }) => title.length > 32 || text.length > 255 || title === '' || text === '')).toEqual([]);
  });

  test('its sheet has a name that Excel takes', () => {
    expect(edit.sheet).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
  });

  test('merged blocks do not overlap', () => {
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of edit.layout!.merges!) {
      for (let row = top; row <= bottom; row++) for (let at = left; at <= right; at++) {
        expect(taken.has(`${row}:${at}`)).toBe(false);
        taken.add(`${row}:${at}`);
      }
    }
  });
});

describe('the block at the head', () => {
  test('stands at the right, in the order of statute, as far as the form has it', () => {
    const edit = make(statutory);
    expect(column(edit, 4).slice(0, 5)).toEqual(['表　　号：区工统1表', '制定机关：某区总工会', '批准机关：某区统计局', '批准文号：区统制〔2026〕3号', '有效期至：2027年12月']);
  });

  test('is not invented', () => {
    expect(cellsOf(make(countyWork)).filter(({ content: { value } }) => /表　　号|制定机关|批准|有效期/u.test(String(value)))).toEqual([]);
  });
});

describe('formulas', () => {
  const formulaOf = (edit: SheetEdit, address: string) => contentAt(edit, address)?.formula;

  test('a total is the sum of its parts, in the columns of figures and not in that of wishes', () => {
    const edit = make(countyWork);
    const row = withText(edit, '基层工会数').slice(1);
    const [first, last] = [Number(row) + 1, Number(row) + 4];
    expect(['D', 'E', 'F'].map((at) => formulaOf(edit, `${at}${row}`))).toEqual([`IF(COUNT(D${first}:D${last})=0,"",SUM(D${first}:D${last}))`, `IF(COUNT(E${first}:E${last})=0,"",SUM(E${first}:E${last}))`, undefined]);
    expect(contentAt(edit, `F${row}`)).toMatchObject({ isInput: true });
  });

  test('what is taken away is taken away, units of measure are brought together, and a rate is guarded', () => {
    const edit = make(statutory);
    const [members, total, rate, completion] = ['会员人数', '经费合计', '职工入会率', '年度任务完成率'].map((text) => withText(edit, text).slice(1)) as [string, string, string, string];
    const row = Number(members);
    expect(formulaOf(edit, `D${members}`)).toBe(`IF(COUNT(D${row - 3}:D${row - 1})=0,"",SUM(D${row - 3}:D${row - 2})-SUM(D${row - 1}))`);
    expect(formulaOf(edit, `D${total}`)).toBe(`IF(COUNT(D${Number(total) + 1}:D${Number(total) + 2})=0,"",SUM(D${Number(total) + 2})+0.0001*SUM(D${Number(total) + 1}))`);
    expect(formulaOf(edit, `D${rate}`)).toBe(`IF(OR(COUNT(D${row})=0,SUM(D${row + 1})=0),"",ROUND(D${row}/D${row + 1}*0.01,1))`);
    expect(formulaOf(edit, `F${rate}`)).toBeUndefined();
    expect(formulaOf(edit, `D${completion}`)).toBeUndefined();
  });

  test('the total row adds up persons and money, works a rate out anew and leaves words, dates and answers', () => {
    const edit = make(ledger);
    const row = edit.cells.findIndex((cells) => cells[1]?.value === '合计') + 1;
    const cells = edit.cells[row - 1]!.slice(1).map((content: CellContent | undefined) => content?.formula ?? content?.value);
    const sum = (at: string) => `IF(COUNT(${at}${row + 1}:${at}${row + 3})=0,"",SUM(${at}${row + 1}:${at}${row + 3}))`;
    expect(cells).toEqual(['合计', sum('C'), sum('D'), sum('E'), sum('F'), sum('G'), `IF(OR(COUNT(E${row})=0,SUM(C${row})=0),"",ROUND(E${row}/C${row}*100,2))`, '—', '—', sum('K')]);
  });
});

describe('the stub', () => {
  test('names parts shortly below their whole, and fully where the short name would be lost', () => {
    expect(column(make(countyWork), 1).slice(5, 15)).toEqual(['基层工会数', '其中：企业', '　　　事业', '　　　机关', '　　　其他', '　　　新建基层工会数', '　　　单独基层工会数', '　　　联合基层工会数', '新成立乡镇总工会数', '工会涵盖单位数']);
    expect(column(make(sharedLabels), 1).slice(5, 11)).toEqual(['职工总人数', '其中：女', '　　　其中：党员', '　　　男', '　　　其中：职工中男性党员', '会员总人数']);
  });

  test('deep parts move on to the right as far as there is room', () => {
    expect(column(make(long), 1).slice(5, 9).map((text) => /^　*/u.exec(String(text))![0].length)).toEqual([0, 0, 3, 6]);
  });

  test('a long form goes through its areas under headings', () => {
    expect(column(make(countyWork), 1).filter((text) => /^[一二三四五六七八九十]+、/u.test(String(text)))).toEqual(expect.arrayContaining(['一、组织建设', '五、民主管理', '十八、其他']));
  });

  test('a roster stands under its total, in its order', () => {
    expect(column(make(labourYearbookByRegion), 2).slice(2, 6)).toEqual(['全国', '北京', '天津', '河北']);
  });

  test.each<[what: string, definition: FormDefinition, more: NewFormOptions, names: readonly string[]]>([
    ['units that are given, and their total', workByUnit, { unitNames: ['城关镇', '东风乡'] }, ['单位名称', '乙', '城关镇', '东风乡', '合计']],
    ['blank rows and the total', unitLedger, {}, ['单位名称', '乙', '合计']],
    ['the five years up to the period', yearbookUnionSeries, {}, ['年份', '甲', '2022年', '2023年', '2024年', '2025年', '2026年']],
  ])('has %s', (_, definition, more, names) => {
    const edit = make(definition, more);
    const at = withText(edit, names[0]!).startsWith('A') ? 1 : 2;
    const texts = column(edit, at);
    expect(texts.slice(texts.indexOf(names[0]!), texts.indexOf(names[0]!) + names.length)).toEqual(names);
  });
});

describe('what may be typed', () => {
  const ruleAt = (edit: SheetEdit, text: string, figures = 'D') => contentAt(edit, figures + withText(edit, text).slice(1))?.validation?.rule;

  test.each<[label: string, rule: object]>([
    ['本期转出人数', { kind: 'whole-number', min: 0 }],
    ['职工人数', { kind: 'decimal', min: 0 }],
    ['　　　会费收入', { kind: 'decimal', min: 0 }],
    ['年度任务完成率', { kind: 'decimal', min: 0 }],
    ['是否建立职代会', { kind: 'list', values: ['是', '否'] }],
    ['本届换届日期', { kind: 'date', from: '1900-01-01', to: '2026-12-31' }],
    ['统一社会信用代码', { kind: 'text-length', min: 18, max: 18 }],
  ])('%s: %j', (label, rule) => {
    expect(ruleAt(make(statutory), label)).toEqual(rule);
  });

  test('a target rate lies between 0 and 100, and a date within the survey year', () => {
    expect(ruleAt(make(statutory), '职工入会率', 'F')).toEqual({ kind: 'decimal', min: 0, max: 100 });
    const dates = cellsOf(make(ledger)).map(({ content }) => content.validation?.rule).filter((rule) => rule?.kind === 'date');
    expect(dates[0]).toEqual({ kind: 'date', from: '2025-10-01', to: '2026-09-30' });
  });

  test('the words say what is counted, in which unit, and what is expected', () => {
    const edit = make(statutory);
    expect(contentAt(edit, `D${withText(edit, '本期入会人数').slice(1)}`)!.validation).toMatchObject({
      prompt: { title: '本期入会人数', text: '报告期内新加入工会、取得会籍的职工人数。填整数，计量单位：人；没有发生的填 0。' },
      refusal: { title: '填写有误', text: '“本期入会人数”应填不小于 0 的整数（人）。' },
    });
  });

  test('a definition that is too long is shortened, what to type is not', () => {
    const told = make({ ...statutory, items: statutory.items.map((item) => ({ ...item, indicator: { ...item.indicator, definition: '口径'.repeat(200) } })) });
    expect(contentAt(told, `D${withText(told, '本期转出人数').slice(1)}`)!.validation!.prompt!.text).toMatch(/^(?:口径)+口?…填整数，计量单位：人；没有发生的填 0。$/u);
  });

  test('a roster offers the words of its dictionaries, only advises where they are not prescribed, and keeps numbers as text', () => {
    const edit = make(memberRoster);
    const [people, employment, identity, changed] = ['E5', 'F5', 'H5', 'O5'].map((at) => contentAt(edit, at)!) as [CellContent, CellContent, CellContent, CellContent];
    expect(people.validation).toMatchObject({ isAdvice: true, rule: { kind: 'list' } });
    expect(employment.validation).toMatchObject({ rule: { kind: 'list', values: expect.arrayContaining(['在岗', '退休']) } });
    expect(employment.validation!.isAdvice).toBeUndefined();
    expect(identity).toMatchObject({ numberFormat: '@', validation: { rule: { kind: 'text-length', min: 5, max: 20 } } });
    expect(changed).toMatchObject({ numberFormat: '@', validation: { rule: { kind: 'text-length', min: 8, max: 8 } } });
  });
});

test('a record sheet has its head in rows 3 and 4, thirty rows to fill in and a note last', () => {
  const edit = make(organisationRegister);
  expect(edit.cells[2]!.map((content) => content?.value)).toEqual(['序号', '单位名称', '所在单位组织机构代码', '国民经济行业分类代码', '单位类别', '单位地址']);
  expect(edit.cells.slice(4, 34).every((row) => row.every((content) => content?.isInput && content.value === null))).toBe(true);
  expect(edit.cells).toHaveLength(35);
  expect(String(edit.cells[34]![0]!.value)).toMatch(/^填表说明：1．/u);
  expect(edit.layout!.takesNewRows).toBe(true);
});

test.each<[title: string, taken: readonly string[], name: string]>([
  ['就业/培训[情况]', [], '就业培训情况'],
  ['镇工会工作统计表', ['镇工会工作统计表'], '镇工会工作统计表（2）'],
  ['Union Form', ['union form', 'UNION FORM（2）'], 'Union Form（3）'],
  ['指标计算', [], '指标计算（2）'],
  ['：：', [], '：：'],
  ['???', [], '报表'],
  [long.title, [], '某市总工会关于全市各级工会组织建设和会员发展及职工服务阵地建设'],
  [long.title, ['某市总工会关于全市各级工会组织建设和会员发展及职工服务阵地建设'], '某市总工会关于全市各级工会组织建设和会员发展及职工服务阵（2）'],
])('a form 「%s」 beside %j stands on 「%s」', (title, taken, name) => {
  expect(make({ ...statutory, title }, { takenNames: taken }).sheet).toBe(name);
});

test.each<[definition: FormDefinition, page: object]>([
  [countyWork, { paper: 'A4', orientation: 'portrait', numbersPages: true }],
  [labourYearbookByRegion, { paper: 'A3', orientation: 'landscape' }],
  [unitLedger, { paper: 'A3', orientation: 'landscape', repeatedColumns: [1, 2], pagesAcross: 2, numbersPages: true }],
  [workByUnit, { paper: 'A3', orientation: 'landscape', repeatedColumns: [1, 2], pagesAcross: 9 }],
])('%# is printed on %j', (definition, page) => {
  expect(make(definition).layout!.page).toMatchObject(page);
});
