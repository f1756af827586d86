/**
 * The same total told twice in one text with different numbers: 「会员总数79801人」 and further on 「全镇共有会员79810人」. Only where the clause
 * says nothing else and names a total, and where nothing is planned, compared, told of a part, or of one employer.
 */
import type { Remark } from '../../model/proofreading';
import { remarkOn } from './figure-remark';
import { canBeEqual } from './ranges';
import { isSameUnit } from './same-unit';
import { P, type Figure, type Statement } from './statement';

interface Total {
  readonly figure: Figure;
  readonly what: string;
  /** As printed, "" where nothing is said: 全镇, 上半年. */
  readonly place: string;
  readonly when: string;
}

const PLACE = '(?<place>(?:我|全|本)(?:省|市|州|区|县|旗|镇|乡|街道|校|院|公司|集团|系统))?';
const TIME = '(?:\\d{4}年|今年)?(?:上半年|以来|年初以来|全年|度|\\d{1,2}月)?(?:底|末)?';
const WHEN = `(?<when>(?:截[至止]|到)?(?:${TIME}|目前|一年来|半年来))`;
const STANDING = '(?:工会|女|农民工|女职工)?会员|(?:基层)?工会组织|基层工会|(?:建会单位)?(?:女)?职工|农民工|建会企业|非公企业|工会小组|职工书屋|建档困难职工';
const ADDED = '新(?:增|发展|吸收)会员|新[增建](?:基层)?工会(?:组织)?';
const RATE = '[\\p{Script=Han}“”]{5,18}率';
const TOTAL = new RegExp(`^[，,、；;]?${WHEN}[，,]?${PLACE}(?:现|已|共|建)*(?<there>有|建有|建立|达)?(?<what>${STANDING}|${ADDED}|${RATE})(?<total>总人数|总数|总量|数|人数)?(?:已|也|共)*(?:达到?|为|有|是|发展到)?$`, 'u');
const LEADING_TIME = new RegExp(`^\\s*${WHEN}[，,]`, 'u');
const OTHERWISE = /力争|争取|目标|计划|将|确保|预计|打算|要达|去年|上年|年初|同期|其中|分别|下半年|明年|平均|每|第[一二三四]|[一二三四]季度|该|有限公司|这家|某/u;
const SAME: Readonly<Record<string, string>> = { 工会会员: '会员', 基层工会组织: '基层工会', 新发展会员: '新增会员', 新吸收会员: '新增会员', 新建工会组织: '新建工会', 新增工会组织: '新建工会', 新增工会: '新建工会', 新增基层工会: '新建工会', 新建基层工会: '新建工会' };

/** @param statements of one text */
export function toldOnce(statements: readonly Statement[]): readonly Remark[] {
  const told = new Map<string, Total>();
  return statements.flatMap(totalsIn).flatMap((total) => {
    const first = told.get(total.what);
    if (!first) told.set(total.what, total);
    if (!first || !isSame(first, total) || canBeEqual(first.figure.range, total.figure.range)) return [];
    const message = `前面说“${first.figure.text}”，这里是“${total.figure.text}”，${total.what}前后不一致，请核对。`;
    return [remarkOn(total.figure, { kind: 'contradiction', level: 'soft', message })];
  });
}

function totalsIn({ figures, skeleton }: Statement): readonly Total[] {
  if (figures.length === 0 || OTHERWISE.test(skeleton)) return [];
  const leading = LEADING_TIME.exec(skeleton)?.groups?.when ?? '';
  return figures.flatMap((figure): readonly Total[] => {
    const { what, when, place = '', there, total } = TOTAL.exec(lastClause(figure.lead))?.groups ?? {};
    if (what === undefined || (figure.sign === P) !== what.endsWith('率')) return [];
    const isNamed = what.endsWith('率') || what.startsWith('新') || (place !== '' && there !== undefined) || total !== undefined;
    return isNamed ? [{ figure, what: SAME[what] ?? what, place, when: when || leading }] : [];
  });
}

/** With the mark before it. */
function lastClause(lead: string): string {
  return /[，,、；;]?[^，,、；;]*$/u.exec(lead.slice(-60))?.[0] ?? '';
}

function isSame(first: Total, { figure, what, place, when }: Total): boolean {
  if (!isSameUnit(first.figure.unit, figure.unit) || (first.place !== '' && place !== '' && first.place !== place)) return false;
  return what.startsWith('新') ? when !== '' && first.when === when : first.when === '' || when === '' || first.when === when;
}
