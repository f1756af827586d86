/**
 * What is printed around a table: title, 填报单位, 报告期 and unit lines above it, notes and signatures below it.
 */
import type { ReportPeriod } from '../model/period';
import type { UnitOfMeasure } from '../model/quantity';
import { plainText, withoutSpaces } from '../text/plain-text';
import { readUnits } from '../text/unit-of-measure';
import type { Grid } from './grid';
import type { Label } from './label';
import { readReportPeriod } from './period-label';

export interface Surroundings {
  /** "" where nothing above the table reads as a title. */
  readonly title: string;
  readonly units: readonly UnitOfMeasure[];
  readonly reportPeriod?: ReportPeriod;
  readonly reportingUnit?: string;
}

const AFTER_TABLE =
  /^(?:注|备注|说明|附注|附|资料来源|数据来源|填表说明|填报说明|指标解释|审核关系|(?:单位)?负责人|统计负责人|填表人|制表人?|审核人|复核人?|经办人|联系电话|报出日期|填报日期|填表日期|报送日期)(?:[:：\d(（]|$)/u;
const REPORTING_UNIT = /(?:填报单位|报送单位|编报单位|综合机关名称|单位名称|工会名称)(?:[(（][^)）]*[)）])?[:：](.*)$/u;
const REPORT_PERIOD = /(?:报告期|报告时间|统计时期|统计时间|统计时点|统计期间|统计截止时间|截止时间|截止日期|所属时期|填报时期)[:：]?(.*)$/u;
/** 「填报日期：」 beside an empty 「填报单位：」 is a line of its own. */
const LABELLED = /[:：]/u;
const FURNITURE = /^(?:表号|制定机关|制表机关|批准机关|批准文号|备案机关|备案文号|有效期|填报|报送|编报|综合机关|单位名称|工会名称|单位|计量单位|报告|统计|所属|续表)/u;

/**
 * Notes and signature lines end the data. 「联系电话」 without a colon may be a line of the form: where the definition knows it,
 * it is.
 */
export function isAfterTable(grid: Grid, row: number, isKnown: (label: Label) => boolean = () => false): boolean {
  for (let column = 1; column <= grid.columnCount; column++) {
    const text = withoutSpaces(grid.labelAt(row, column));
    if (text !== '') return AFTER_TABLE.test(text) && (LABELLED.test(text) || !isKnown(grid.readLabel(row, column)));
  }
  return false;
}

/** Reads the lines from `from` down to the row before the head. */
export function readSurroundings(grid: Grid, from: number, headTop: number): Surroundings {
  let title = '';
  let titleWeight = 0;
  let units: readonly UnitOfMeasure[] = [];
  let reportPeriod: ReportPeriod | undefined;
  let reportingUnit: string | undefined;
  for (const { text, next, width, row } of lines(grid, from, headTop)) {
    const packed = withoutSpaces(text);
    units = units.length > 0 ? units : readUnits(text);
    const unitLine = REPORTING_UNIT.exec(plainText(text));
    if (unitLine) reportingUnit ??= reportingUnitOf(unitLine[1] || (LABELLED.test(next) ? '' : next));
    const periodLine = REPORT_PERIOD.exec(packed);
    if (periodLine) reportPeriod = readReportPeriod(periodLine[1] || next) ?? reportPeriod;
    if (FURNITURE.test(packed) || readUnits(text).length > 0) continue;
    reportPeriod ??= readReportPeriod(text);
    const weight = width * 4 + packed.length - (row - from);
    if (/\p{Script=Han}{3}/u.test(packed) && weight > titleWeight) {
      title = text.trim();
      titleWeight = weight;
    }
  }
  return { title, units, ...(reportPeriod && { reportPeriod }), ...(reportingUnit && { reportingUnit }) };
}

/** 「青云镇总工会（盖章）   报告期：…」 is 青云镇总工会. */
function reportingUnitOf(text: string): string | undefined {
  const [name = ''] = plainText(text).split(/\s{2,}|[(（]\s*(?:公章|盖章|签章|章)\s*[)）]|报告期|报告时间|统计时期/u);
  return name.trim() || undefined;
}

function* lines(grid: Grid, from: number, headTop: number): Generator<{ text: string; next: string; width: number; row: number }> {
  for (let row = from; row < headTop; row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      const block = grid.blockAt(row, column);
      const text = grid.labelAt(row, column);
      if (block.top !== row || block.left !== column || text.trim() === '') continue;
      yield { text, next: grid.labelAt(row, block.right + 1), width: block.right - block.left + 1, row };
    }
  }
}
