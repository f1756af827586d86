/**
 * What is said of a figure that the sheet does not bear out, with the figure that should stand there in the same wording:
 * 「“1260人”与表中不符，会员人数应为“1206人”（统计表!D9）；请核对后改正。」 Of 「增长9.8%」 only 「9.8%」 is wrong while it has grown.
 */
import { referenceTo, type CellRef } from '../../model/address';
import type { Claim } from '../../model/claim';
import type { Remark } from '../../model/proofreading';
import type { Level } from '../../model/relation';
import { formatNumber } from '../../text/format';
import { decimal } from '../../model/decimal';
import { inWordsOf } from '../../writers/refresh/same-words';
import { withoutSeparators } from './still-true';

export interface WrittenFigure {
  readonly start: number;
  readonly text: string;
}

/** @param name of what the figure tells: 会员人数, 会员人数的同比 */
export function figureRemark({ start, text }: WrittenFigure, claim: Claim, name: string, level: Level): Remark {
  const right = rightFigure(text, claim);
  const [wrong, suggestion, offset] = apart(text, right);
  return {
    kind: 'figure-differs', level, start: start + offset, end: start + offset + wrong.length, text: wrong,
    message: `“${wrong}”与表中不符，${name}应为“${suggestion}”${cellsNamed(claim.cells)}；请核对后改正。`,
    suggestion, cells: claim.cells,
  };
}

/** As the report writes it; rough and with separators where it is so in the draft. */
export function rightFigure(written: string, claim: Claim): string {
  const plain = withoutSeparators(written);
  const right = inWordsOf(plain, claim, false);
  return plain === written ? right : right.replace(/\d+(?:\.\d+)?/u, (digits) => formatNumber(decimal(digits), digits.split('.')[1]?.length ?? 0));
}

const NAMED = 3;

export function cellsNamed(cells: readonly CellRef[]): string {
  if (cells.length === 0) return '';
  return `（${cells.slice(0, NAMED).map(referenceTo).join('、')}${cells.length > NAMED ? '等' : ''}）`;
}

const PARTS = /^(增长|增加|下降|减少|提高)?(.*?)([，,](?:实现全覆盖|超额完成|实现“双过半”))?$/u;

/** Without the words before and behind that are right in both. */
function apart(written: string, right: string): readonly [wrong: string, right: string, offset: number] {
  const [, before = '', wrong = '', behind = ''] = PARTS.exec(written)!;
  const [, rightBefore = '', figure = '', rightBehind = ''] = PARTS.exec(right)!;
  return before === rightBefore && behind.slice(1) === rightBehind.slice(1) && wrong !== figure ? [wrong, figure, before.length] : [written, right, 0];
}
