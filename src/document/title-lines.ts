/**
 * A long title over several lines, GB/T 9704-2012, 7.3.1: broken where the sense allows, the lines as a 梯形 or 菱形, never all of one
 * length and never one character alone. At 20 to a line 「西山省平川市青云县总工会2026年上半年工作总结」 becomes
 * 「西山省平川市青云县总工会」 over 「2026年上半年工作总结」.
 */
import { widthOf } from './text-width';

/** A break behind these, or before those, leaves words whole. */
const ENDS = /(?:总工会|工会|联合会|委员会|公司|集团|学校|大学|学院|医院|单位|上半年|下半年|年度|季度|月份|关于|情况|[县市省区镇乡）》”、的和与])$/u;
const STARTS = /^(?:关于|\d{4}年|工作总结|工作计划|工作报告|的报告|情况|[（《“])/u;
/** These end the name that stands before them. */
const TIED = /^(?:总工会|工会|联合会|委员会|人民政府)/u;
/** What a break inside a word costs, in characters of unevenness. */
const INSIDE_A_WORD = 12;
const FORBIDDEN = 1000;

/** @param most characters that a line holds */
export function titleLines(title: string, most: number): readonly string[] {
  const count = Math.ceil(widthOf(title) / most);
  return count <= 1 ? [title] : best([...title], count, most).lines;
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** Titles have a few dozen characters and two or three lines: all breaks are tried. */
function best(characters: readonly string[], count: number, most: number): Broken {
  let found: Broken | undefined;
  const total = widthOf(characters.join(''));
  const tryFrom = (at: number, lines: readonly string[], cost: number): void => {
    if (found && cost >= found.cost) return;
    if (lines.length === count - 1) {
      const all = [...lines, characters.slice(at).join('')];
      const whole = cost + shapeCost(all, total / count, most);
      if (!found || whole < found.cost) found = { lines: all, cost: whole };
      return;
    }
    for (let end = at + 2; end <= characters.length - 2; end += 1) {
      const line = characters.slice(at, end).join('');
      if (widthOf(line) > most) break;
      tryFrom(end, [...lines, line], cost + breakCost(line, characters.slice(end).join('')));
    }
  };
  tryFrom(0, [], 0);
  return found && found.cost < FORBIDDEN ? found : best(characters, count + 1, most);
}

function breakCost(before: string, after: string): number {
  if (/[\d（《“]$/u.test(before) || /^[\d年月日）》”、，]/u.test(after) && !STARTS.test(after)) return FORBIDDEN;
  return (ENDS.test(before) && !TIED.test(after)) || STARTS.test(after) ? 0 : INSIDE_A_WORD;
}

/** Even, but not a rectangle or an hourglass. */
function shapeCost(lines: readonly string[], mean: number, most: number): number {
  const widths = lines.map(widthOf);
  if (widths.some((width) => width > most)) return FORBIDDEN;
  const uneven = widths.reduce((cost, width) => cost + Math.abs(width - mean), 0);
  const isRectangle = widths.every((width) => width === widths[0]);
  const isHourglass = widths.length === 3 && widths[1]! < widths[0]! && widths[1]! < widths[2]!;
  return uneven + (isRectangle ? 2 : 0) + (isHourglass ? 20 : 0);
}
