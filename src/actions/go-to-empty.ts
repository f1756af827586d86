/** 下一个空格: go to the next cell that is to be filled in, of the whole form or of one area; required ones come first. */
import type { Area } from '../model/indicator';
import type { CellRef } from '../model/address';
import { placeKey } from '../model/address';
import type { Form } from '../model/form';
import { inWords, type Action } from './action';
import { formToFill } from './filling';
import { isExplained } from './finding-order';

export const goToEmpty: Action<Area | undefined> = {
  id: 'go-to-empty',
  label: inWords('下一个空格', 'Next empty cell'),
  isAvailable: ({ prepared, fill }, can) => can.select && prepared !== undefined && formToFill(prepared, fill) !== undefined,
  async run({ state, spreadsheet }, area) {
    const { prepared, selection, fill } = state;
    const form = prepared && formToFill(prepared, fill);
    if (!prepared || !form) return (now) => now;
    const [{ fillProgress }, { nextEmpty }] = await Promise.all([
      import(/* webpackChunkName: "filling" */ '../filling/progress/fill-progress'),
      import(/* webpackChunkName: "filling" */ '../filling/progress/next-empty'),
    ]);
    const unexplained = prepared.findings.filter((finding) => !isExplained(prepared, finding));
    const progress = fillProgress(form, prepared.workbook, unexplained);
    const within = area === undefined ? progress : { ...progress, empty: progress.empty.filter(({ place }) => areaOf(form, place) === area) };
    const after = selection?.sheet === form.sheet ? selection : undefined;
    const place = nextEmpty(within, after);
    if (!place) return (now) => now;
    await spreadsheet.select(place);
    return (now) => ({ ...now, selection: place });
  },
};

function areaOf({ facts, items }: Form, place: CellRef): Area | undefined {
  const fact = facts.find((each) => placeKey(each.place) === placeKey(place));
  return items.find(({ item }) => item.indicator.id === fact?.indicator)?.item.indicator.area;
}
