/** Every number once, at its place, and in a time that grows no faster than the draft. */
import { MULTIPLIERS, UNITS } from '../../../src/text/unit-table';
import { numeralsIn } from '../../support/numerals';

test('offsets hold in the text as given, full-width and half-width alike', () => {
  const text = '一、组建工会\n全镇共有会员１，２０６人,其中女会员近５００名;建会率达９２．３％。\n（二）2026年6月底前,再建12家。';
  const numerals = numeralsIn(text);
  expect(numerals.map(({ start, end }) => text.slice(start, end))).toEqual(numerals.map((numeral) => numeral.text));
  expect(numerals.map((numeral) => numeral.text)).toEqual(['一、', '１，２０６人', '近５００名', '９２．３％', '（二）', '2026年6月底', '12家']);
});

test('numerals are in reading order and never overlap', () => {
  const numerals = numeralsIn('上半年，12家企业的1206名职工(其中女职工508名)参加了第三届运动会，10人获一等奖，占0.8%，比2025年同期增加3个百分点。');
  expect(numerals.length).toBe(10);
  expect(numerals.every(({ start, end }, at) => end > start && start >= (numerals[at - 1]?.end ?? 0))).toBe(true);
});

test('a draft without numbers has none', () => {
  expect(numeralsIn('')).toEqual([]);
  expect(numeralsIn('加强组织领导，丰富职工文化生活。')).toEqual([]);
});

test.each([
  ['会员1206人', '1206'],
  ['会员12,306人', '12306'],
  ['会员12 306人', '12306'],
  ['会员１２３０６人', '12306'],
  ['会员2.2万人', '22000'],
  ['投入1亿2000万元', '120000000'],
  ['投入3万5千元', '35000'],
  ['投入500万元', '5000000'],
  ['投入30余万元', '300000'],
  ['增长7。9%', '7.9'],
  ['慰问品价值1122。80元', '1122.8'],
  ['会员三百二十余人', '320'],
  ['会员两千零五名', '2005'],
  ['会员一万二千人', '12000'],
  ['近百人参加', '100'],
  ['上千人参加', '1000'],
  ['上亿元的项目', '100000000'],
  ['签订率百分之八十五点六', '85.6'],
  ['签订率百分之百', '100'],
  ['按5‰提取', '0.5'],
  ['占四分之三', '75'],
  ['占3/4', '75'],
  ['占近八成', '80'],
  ['占六成半', '65'],
  ['占一半以上', '50'],
  ['历时两年半', '2.5'],
  ['脱产3个半月', '3.5'],
  ['增加三点五倍', '3.5'],
  ['产值翻一番', '100'],
  ['产值翻了两番', '300'],
  ['没有一人掉队', '0'],
  ['全年未发生一起事故', '0'],
  ['获二等奖', '2'],
  ['列全市第3名', '3'],
  ['补助拾万元', '100000'],
  ['同比增长-3.2%', '-3.2'],
  ['脱产培训半天', '0.5'],
  ['职工3百多人', '300'],
])('the value in base units: %s', (sentence, value) => {
  expect(numeralsIn(sentence).map((numeral) => numeral.value?.toString())).toEqual([value]);
});

test.each(['每组5-8人', '每期3至5天', '三四个班组', '五六十人', '十几户职工', '几十家企业', '数百名职工', '每批３０～５０人', '占60%-70%', '补助3000元至5000元', '每班30人到40人'])('a range and what 几 leaves open have no value: %s', (sentence) => {
  const [numeral, ...others] = numeralsIn(sentence);
  expect(numeral).toBeDefined();
  expect(numeral!.value).toBeUndefined();
  expect(others).toEqual([]);
});

test.each([
  ['会员近5万人', '近5万人', '人', '近'],
  ['覆盖职工360余人', '360余人', '人', '余'],
  ['参训350多人次', '350多人次', '人次', '多'],
  ['任职8个多月', '8个多月', '个月', '多'],
  ['历时2年多', '2年多', '年', '多'],
  ['企业突破400家', '突破400家', '家', '超'],
  ['大约300人', '大约300人', '人', '约'],
  ['20人左右', '20人左右', '人', '约'],
  ['建会率达95%以上', '95%以上', '%', '超'],
  ['签约12家', '12家', '家', undefined],
  ['附近3家企业', '3家', '家', undefined],
  ['每人不超过1800元', '1800元', '元', undefined],
  ['每人500元/年', '500元/年', '元/年', undefined],
  ['接待580人（次）', '580人（次）', '人次', undefined],
  ['器材20余台（套）', '20余台（套）', '台', '余'],
  ['奖金¥500', '¥500', '元', undefined],
  ['提高1.5个百分点', '1.5个百分点', '个百分点', undefined],
  ['职工会员 1206 人', '1206 人', '人', undefined],
])('what belongs to the figure: %s', (sentence, text, unit, about) => {
  expect(numeralsIn(sentence).map((numeral) => [numeral.text, numeral.unit, numeral.about])).toEqual([[text, unit, about]]);
});

test('what has changed from one figure to another is no range', () => {
  expect(numeralsIn('由2.1万人到2.6万人').map((numeral) => numeral.value?.toString())).toEqual(['21000', '26000']);
});

const UNITS_OF_FORMS = [...UNITS.keys()].filter((unit) => ![...MULTIPLIERS.keys()].some((multiplier) => unit.startsWith(multiplier)));

test.each(UNITS_OF_FORMS)('every unit of the forms is read behind a number: 12%s', (unit) => {
  expect(numeralsIn(`共12${unit}。`).map((numeral) => numeral.text)).toEqual([`12${unit}`]);
});

const LONG = 50_000;
const RUNS = ['1', '一', 'x', '近', '“', '《', '1,', '1.', ' 1', '(一', '第一', '1、', '1-', '三分之', '翻了', '没有', '1月', '一个', '１２３，'];

test.each(RUNS)('a draft of nothing but “%s” is read in linear time', (piece) => {
  const timed = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = performance.now();
    numeralsIn(text);
    return performance.now() - start;
  };
  timed(LONG / 10);
  // A quadratic reader would need a hundred times as long for ten times the text.
  expect(timed(LONG)).toBeLessThan(40 * Math.max(timed(LONG / 10), 5));
});
