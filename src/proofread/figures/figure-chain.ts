/**
 * A figure with what is said of it behind it: 「新建工会4个，同比增加1个，增长33.3%，完成年度目标的66.67%」 is 4个 with a change, a growth
 * and a completion. Only what follows at once belongs to it; 「分别增长」 belongs to several and to none for certain. A difference whose two values
 * stand before it (23件，比去年的27件减少4件) begins no chain of its own: 「下降14.8%」 behind it is said of the values.
 */
import { directionsIn } from '../../text/direction-words';
import { N, P, type Figure, type Statement } from './statement';

export interface FigureChain {
  readonly subject: Figure;
  /** Below the earlier figure: 减少, 下降. */
  readonly isFall: boolean;
  /** 同比增加1个. */
  readonly change?: Figure;
  /** 同比增长33.3%. */
  readonly growth?: Figure;
  /** 完成年度目标的66.67%. */
  readonly completion?: Figure;
}

const LINK = '^[，,、；;（(]?';
export const EARLIER = '(?:同比|环比|同期相比|(?:比|较|与)(?:上年|去年|上期)(?:同期)?(?:相比)?)';
export const MOVE = '净?(?:增长|增加|上升|提高|增|减少|下降|降低|减|多|少)';
const MOVED = new RegExp(`${LINK}(?:${EARLIER}|其中)?[，,]?(?:的)?(?<move>${MOVE})(?:了|达到?|为)?$`, 'u');
const COMPLETED = new RegExp(`${LINK}(?:已)?(?:完成|达到|占|为)了?(?:全年|年度|年初|年|既定|预定|下达|计划|的)*(?:目标|任务|计划|指标)(?:任务|数|值)?的?$`, 'u');

export function chainsIn({ figures }: Statement): readonly FigureChain[] {
  const chains: FigureChain[] = [];
  let open: FigureChain | undefined;
  for (const figure of figures) {
    const grown = open && withWhatIsSaid(open, figure);
    if (grown) chains[chains.length - 1] = open = grown;
    else if (figure.sign === N && !isOfEarlier(figure, chains.length > 0) && !MOVED.test(figure.lead)) chains.push((open = { subject: figure, isFall: false }));
    else open = undefined;
  }
  return chains;
}

/** 「4个，上年同期为3个，同比增长33.3%」: what is said behind an earlier figure is not said of it. */
function isOfEarlier({ lead }: Figure, isLater: boolean): boolean {
  return /去年|上年|同期|上期/u.test(lead) || (isLater && /\d{4}年/u.test(lead));
}

function withWhatIsSaid(chain: FigureChain, figure: Figure): FigureChain | undefined {
  if (figure.sign === P && COMPLETED.test(figure.lead)) return { ...chain, completion: figure };
  const move = MOVED.exec(figure.lead)?.groups?.move;
  if (move === undefined) return undefined;
  const moved = { ...chain, isFall: isFall(move) };
  if (figure.sign === P) return { ...moved, growth: figure };
  return figure.sign === N && figure.unit === chain.subject.unit ? { ...moved, change: figure } : undefined;
}

export function isFall(move: string): boolean {
  return /[减少]/u.test(move) || directionsIn(move).includes('down');
}
