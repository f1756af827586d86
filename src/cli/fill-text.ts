/** What fill and carry did, told to people: every figure with its source, what is left, and what to do next. */
import { addressOf, type CellRef } from '../model/address';
import { linesOf, type Fill, type Unfilled } from '../model/fill';
import { textTable } from './text-table';

const STANDING: Readonly<Record<Fill['standing'], string>> = { empty: '', same: '已有此数', differs: '原有数不同，未改' };

export interface Told {
  readonly fills: readonly Fill[];
  readonly unfilled: readonly Unfilled[];
  readonly taken: readonly Fill[];
  readonly uncalculated: readonly CellRef[];
  readonly lostInCopy: readonly string[];
}

export function fillText(out: string, { fills, unfilled, taken, uncalculated, lostInCopy }: Told): string {
  const kept = fills.filter(({ standing }) => standing === 'differs').length - taken.filter(({ standing }) => standing === 'differs').length;
  const shared = sharedDoubts(fills);
  const lines = fills.map((fill) => {
    const { place, title, column, proposedText, source, doubts } = fill;
    const state = taken.includes(fill) ? '已填' : STANDING[fill.standing];
    return [`  ${place.sheet} ${addressOf(place)}`, [title, column].filter(Boolean).join(' '), proposedText, state, [sourceText(source), ...doubts.filter((doubt) => !shared.includes(doubt))].join('；')];
  });
  const [first] = uncalculated;
  return [
    `已存为“${out}”：填入 ${taken.length} 个数，没有可填的 ${linesOf(unfilled)} 项。`,
    ...(lines.length > 0 ? [textTable(lines)] : []),
    ...(shared.length > 0 ? [`注意\n${shared.map((doubt) => `  ${doubt}`).join('\n')}`] : []),
    ...(unfilled.length > 0 ? [`没有填的\n${textTable(unfilled.map(({ title, reason }) => [`  ${title}`, reason]))}`] : []),
    ...(kept > 0 ? [`有 ${kept} 格原来的数与取到的不同，没有改动；要改用取到的数，加 --overwrite 再做一次。`] : []),
    ...(first ? [`${first.sheet} ${addressOf(first)} 等 ${uncalculated.length} 个公式要重算：在 Excel 或 WPS 表格中打开“${out}”，保存一次后再校验。`] : []),
    ...(lostInCopy.length > 0 ? [`“${out}”里没有保留原件的${lostInCopy.join('、')}；原件没有改动。`] : []),
  ].join('\n\n');
}

/** What is said of several figures is said once. */
function sharedDoubts(fills: readonly Fill[]): readonly string[] {
  const all = fills.flatMap(({ doubts }) => doubts);
  return [...new Set(all.filter((doubt, at) => all.indexOf(doubt) !== at))];
}

function sourceText({ fileName, sheet, cells, method }: Fill['source']): string {
  return [fileName, sheet, cells, method].filter(Boolean).join(' ');
}
