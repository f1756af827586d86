/** A share of a whole is at most 100%: 「集体合同签订率达105%」 cannot be. A 完成率 or an 增长率 can. */
import type { Remark } from '../../model/proofreading';
import { remarkOn } from './figure-remark';
import { clauseBefore, P, type Figure, type Statement } from './statement';

const SHARE = /(?:签订|覆盖|建会|组建|建制|入会|参保|参与|参加|参赛|满意|结案|办结|调解成功|成功|采纳|合格|出勤|到会|到岗|公开实施|实施|配备|知晓|答复|及格|优秀|就业|持证|持卡|录用|评议|建档|续签|履约|普及|受训)率?(?:达标)?(?:率|度)[^，,。；;]{0,8}$/u;
const PART_OF = /占[^，,。；;]{0,14}$/u;
const TARGET = /目标|任务|计划|预算|上年|去年|同期|总产值|增/u;

export function rateIsPossible({ figures }: Statement): readonly Remark[] {
  return figures.filter(isShare).filter(({ value }) => value.gt(100)).map((rate) => remarkOn(rate, { kind: 'arithmetic', level: 'hard', message: `这个率不会超过100%，文中是“${rate.text}”，请核对。` }));
}

function isShare(figure: Figure): boolean {
  const clause = clauseBefore(figure);
  return figure.sign === P && figure.class !== 'growth' && !TARGET.test(clause) && (SHARE.test(clause) || PART_OF.test(clause));
}
