/** Points and commas inside a figure: 「7。9%」 is 7.9%, 「12，345元」 one amount, 「5.12汶川地震」 a date that reads like a decimal. */
import { slipOf } from '../patterns';

const MEASURE = String.raw`[%％‰元万亿倍]|个百分点|平方米|公里|公顷|亩|吨`;
const DAYS = ['1.1(?=元旦)', '3.5(?=学雷锋)', '3.8(?=国际|妇女|节|劳动)', '4.26(?=知识)', '5.1(?=国际|劳动|节)', '5.4(?=青年|运动)', '5.12(?=汶川|四川|特大|大地震|地震|抗震|护士|防灾)', '6.26(?=国际|禁毒)', '7.1(?=党|建党|庆祝)', '8.1(?=建军)', '9.18(?=事变)', '10.1(?=国庆)', '12.4(?=宪法|法制|法治)', '12.1(?=艾滋)'];

export const decimals = slipOf([
  { kind: 'fullwidth-decimal', level: 'hard', pattern: new RegExp(String.raw`(?<![\d.])\d{1,8}[。．]\d{1,4}(?=${MEASURE})`, 'gu'), message: (found) => `“${found}”的小数点写成了全角，应为“${point(found)}”。`, suggestion: point },
  { kind: 'fullwidth-decimal', level: 'soft', pattern: new RegExp(String.raw`(?<![\d.,，])\d{1,3}(?:，\d{3})+(?=${MEASURE}|[人户家名份件个]|余|多)`, 'gu'), message: (found) => `“${found}”如果是一个数，中间不用全角逗号，应为“${found.replaceAll('，', '')}”。`, suggestion: (found) => found.replaceAll('，', '') },
  { kind: 'fullwidth-decimal', level: 'soft', pattern: /(?<![\d.,])\d{1,3},\d{1,2}(?=[%％]|个百分点)/gu, message: (found) => `“${found}”的小数点写成了逗号，应为“${found.replace(',', '.')}”。`, suggestion: (found) => found.replace(',', '.') },
  { kind: 'numeric-ambiguity', level: 'hint', pattern: new RegExp(`(?<![\\d.])(?:${DAYS.map((day) => day.replace('.', '[.．]')).join('|')})`, 'gu'), message: (found) => `“${found}”是日期，请写作“${day(found)}”，以免读成小数。`, suggestion: day },
  { kind: 'numeric-ambiguity', level: 'hint', pattern: /(?<=^\s{0,12})[一二三四五六七八九十]、[一二三四五六七八九十]{1,2}月份?/gmu, message: (found) => `“${found}”在段首容易读成序号，月份请改用阿拉伯数字。` },
]);

function point(found: string): string {
  return found.replace(/[。．]/u, '.');
}

function day(found: string): string {
  return found.replace(/[.．]/u, '·');
}
