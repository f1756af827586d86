/** Measures without their figure: 「慰问金元」, 「共计人次」, 「截至年6月底」. What could be a word of its own (国家, 专家) is left alone. */
import { slipOf, type SlipPattern } from '../patterns';

const lost = (pattern: RegExp, what: string): SlipPattern =>
  ({ kind: 'lost-figure', level: 'hard', pattern, message: (found) => `“${found}”处缺少${what}，请补上。` });

export const lostFigures = slipOf([
  lost(/(?:慰问金|救助金|助学金|补助金|资金|善款|捐款|人民币|经费)(?:共计?|合计|达)?(?:万元|元|余元)(?=[，。；、,;）)])/gu, '金额'),
  lost(/(?:共计|共有|合计|累计|总计|达到)(?:人次|万元|余元|余人|余家|余户|余名|个百分点)(?=[，。；、,;）)])/gu, '数字'),
  lost(/(?:率|比例|比重)(?:达到?|为|是)?[%％]/gu, '数字'),
  lost(/(?:增长|提高|上升|下降|减少)(?:了)?(?:[%％]|个百分点)/gu, '数字'),
  lost(/(?:截[至止]到?|于|在|自|从)年(?=\d{1,2}月)/gu, '年份'),
  lost(/(?<=^\s{0,12})年(?=上半年|下半年|工会|工作总结|总工会)/gmu, '年份'),
  lost(/(?:截[至止]到?|于|自)(?:今年|去年|\d{4}年)月(?=底|\d{1,2}日|末|份)/gu, '月份'),
]);
