/**
 * A sum of money or a number of people without its unit: 「捐款3000，」, 「会员总数11318，」, 「打造500亿企业集团」. What the unit is can be told only
 * where a 万 or 亿 stands before nothing but a name of money.
 */
import type { Remark } from '../../model/proofreading';
import { remarkOn } from './figure-remark';
import type { Draft } from '../draft';
import type { Numeral } from '../../model/proofreading';

const MONEY = /(?:捐款|募捐|善款|慰问金|慰问款|救济款|救助金|助学金|帮扶资金|资金|经费|奖金|补助金?|补贴|款项|金额|投入|投资|拨款|捐资|支出|收入|贷款)(?:总额|额)?(?:共计?|合计|总计|累计|达到?|约|近|为|[:：])?[ \u3000]*$/u;
const PEOPLE = /(?:会员|职工|人员|干部|农民工|劳模|人)(?:总数|人数)(?:共计?|合计|总计|累计|达到?|为|[:：])?[ \u3000]*$/u;
const ENDS = /^[ \u3000]*(?:[，,。；;、）)！!\n]|$)/u;
/** What 500亿 is said of where 元 has been left out. */
const WORTH = /^(?:级|规模的?)?(?:企业集团|企业|集团|产业集群|产业|园区|项目|工程|资金|产值|大镇|强镇)/u;
/** The row of a table, or how a rate was worked out: 「会员人数 11,318 ÷ 职工人数 11,862」. */
const IN_TABLE = /[\t|÷×=＝][^\n。]*$|(?:^|\n)[^\n，,。；;：:]{0,20}[ \u3000]+$/u;
const LOOK_BACK = 60;
const BARE_SCALE = /\d\s*[万亿]$/u;

export function unitIsThere({ text }: Draft, numerals: readonly Numeral[]): readonly Remark[] {
  return numerals.flatMap((numeral) => {
    if (numeral.unit !== '' || !isQuantity(numeral)) return [];
    const before = text.slice(Math.max(0, numeral.start - LOOK_BACK), numeral.start);
    if (IN_TABLE.test(before)) return [];
    const behind = text.slice(numeral.end, numeral.end + 8);
    const isMoney = MONEY.test(before);
    const hasScale = BARE_SCALE.test(numeral.text);
    if (hasScale && (WORTH.test(behind) || (isMoney && ENDS.test(behind)))) {
      return [remarkOn(numeral, { kind: 'unit-missing', level: 'soft', message: `“${numeral.text}”后面没有单位，应为“${numeral.text}元”。`, suggestion: `${numeral.text}元` })];
    }
    if (!hasScale && ENDS.test(behind) && (isMoney || PEOPLE.test(before))) return [remarkOn(numeral, { kind: 'unit-missing', level: 'soft', message: `“${numeral.text}”后面没有单位，请补上。` })];
    return [];
  });
}

function isQuantity({ class: kind, value, text }: Numeral): boolean {
  return (kind === 'count' || kind === 'money') && value !== undefined && /\d/u.test(text) && value.gte(10);
}
