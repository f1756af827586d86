/**
 * Sums that lost their 万 or have one too many: 「捐款共50.7元」 of a whole organisation, 「筹集送温暖资金500000万元」. Only money that is given
 * away is judged, for an investment may be of any size, and nothing that is told per head.
 */
import { decimal } from '../../model/decimal';
import type { Remark } from '../../model/proofreading';
import { remarkOn } from './figure-remark';
import { multiplierOf } from './printed-range';
import type { Figure, Statement } from './statement';
import { writtenLike } from './written-like';

const GIVEN = /(?:捐款|捐资|募捐|善款|爱心款|慰问金|慰问款|慰问资金|送温暖资金|救济款|救助金|救助资金|助学金|助学资金|帮扶资金|帮扶金)/u;
const PER_HEAD = /每|人均|户均|平均|各(?!级|界|类|地|单位|部门|基层)|单笔|一元|标准|起捐|最[高低多少]|元[钱券]/u;
const LEAST = 100;
const MOST = decimal('1e9');

export function moneyIsPlausible({ figures, skeleton }: Statement): readonly Remark[] {
  return figures.flatMap((figure) => {
    const clause = /[^，,。；;、]*$/u.exec(figure.lead)?.[0] ?? '';
    if (figure.class !== 'money' || figure.unit !== '元' || !GIVEN.test(clause) || PER_HEAD.test(clause) || isPerHead(figure, skeleton)) return [];
    if (figure.value.lt(LEAST) && multiplierOf(figure.text) === 1) return [tooSmall(figure)];
    if (figure.value.gte(MOST) && /万\s*元/u.test(figure.text)) return [tooLarge(figure)];
    return [];
  });
}

/** 「每户发放慰问金80元」, 「发放慰问金80元/人」. */
function isPerHead({ text }: Figure, skeleton: string): boolean {
  return /[/／]/u.test(text) || /[/／]\s*[人户名]/u.test(skeleton);
}

function tooSmall(figure: Figure): Remark {
  const suggestion = figure.text.replace(/元$/u, '万元');
  return remarkOn(figure, { kind: 'implausible-magnitude', level: 'soft', message: `“${figure.text}”作为总额太小，可能漏了“万”，请核对。`, ...(/\./u.test(figure.text) && { suggestion }) });
}

function tooLarge(figure: Figure): Remark {
  return remarkOn(figure, { kind: 'implausible-magnitude', level: 'soft', message: `“${figure.text}”合${writtenLike({ text: '1亿元', unit: '元' }, figure.value)}，可能多了“万”，请核对。`, suggestion: figure.text.replace('万', '') });
}
