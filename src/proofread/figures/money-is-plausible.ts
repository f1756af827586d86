/**
 * Sums that lost their 万 or have one too many: 「捐款共50.7元」 of a whole organisation, 「筹集送温暖资金500000万元」, 「慰问困难职工26户，发放慰问金5600万元」.
 * Only money that is given away is judged, for an investment may be of any size, and nothing that is told per head.
 */
import { decimal, type Decimal } from '../../model/decimal';
import type { Remark } from '../../model/proofreading';
import { remarkOn } from './figure-remark';
import { multiplierOf } from './printed-range';
import { clauseBefore, type Figure, type Statement } from './statement';
import { writtenLike } from './written-like';

const GIVEN = /捐款|捐资|募捐|善款|爱心款|慰问(?:金|款|资金)|(?:送温暖|帮扶|帮困|助学|扶贫|救助|救济)[^，,。；;]{0,4}(?:资金|金|款)/u;
const PER_HEAD = /每|人均|户均|平均|各(?!级|界|类|地|单位|部门|基层)|单笔|一元|标准|起捐|最[高低多少]|元[钱券]/u;
const LEAST = 100;
/** In a country town nobody gives so much; what is more is written in 亿. */
const MOST = decimal('1e8');
const WIDE = /全国|全省|省总|省委|自治区|直辖/u;
const MOST_EACH = 200_000;
const LEAST_EACH = 5;

export function moneyIsPlausible({ figures, skeleton }: Statement): readonly Remark[] {
  return figures.flatMap((figure, at) => {
    const clause = clauseBefore(figure);
    if (figure.class !== 'money' || figure.unit !== '元' || figure.about || !GIVEN.test(clause) || PER_HEAD.test(clause) || isPerHead(figure, skeleton)) return [];
    const isInYuan = multiplierOf(figure.text) === 1;
    const each = eachOf(figure, figures[at - 1]);
    if (isInYuan && (figure.value.lt(LEAST) || each?.lt(LEAST_EACH))) return [tooSmall(figure)];
    const isInTenThousands = /万\s*元/u.test(figure.text) && !WIDE.test(skeleton);
    return isInTenThousands && ((figure.value.gte(MOST) && /\d{5}/u.test(figure.text)) || each?.gt(MOST_EACH)) ? [tooLarge(figure)] : [];
  });
}

/** What those told of just before would have had each, where the money was for them. */
function eachOf({ value, lead }: Figure, before: Figure | undefined): Decimal | undefined {
  const isForThem = before?.class === 'count' && /^[户人名]$/u.test(before.unit) && before.value.gt(0) && /^[，,、][^，,、。；;]{0,6}(?:慰问|救助|救济|助学)/u.test(lead);
  return isForThem ? value.div(before.value) : undefined;
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
