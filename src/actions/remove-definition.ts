/** 移除 a loaded form: from this session and from what the workbook remembers. Sheets read with it are recognised anew. */
import { inWords, type Action } from './action';
import { knownDefinitions } from './known-definitions';
import { withNotice } from './state';
import { contentBefore } from './undo-write';

export const removeDefinition: Action<string> = {
  id: 'remove-definition',
  label: inWords('移除', 'Remove'),
  isAvailable: () => true,
  async run({ state, spreadsheet }, code) {
    const [{ DEFINITIONS_SHEET, rememberDefinitions, rememberedDefinitions }, workbook] = await Promise.all([
      import(/* webpackChunkName: "core" */ '../forms/remembered-definitions'),
      spreadsheet.readWorkbook(),
    ]);
    const { definitions } = await knownDefinitions(state, workbook);
    const removed = definitions.find((each) => each.code === code);
    if (!removed) return (now) => now;
    const remembered = rememberedDefinitions(workbook);
    const kept = remembered.filter((each) => each.code !== code);
    const isRemembered = kept.length < remembered.length;
    const edits = !isRemembered ? [] : kept.length > 0 ? [rememberDefinitions(kept)] : [{ sheet: DEFINITIONS_SHEET, row: 1, column: 1, cells: [], removeSheet: true } as const];
    if (isRemembered && spreadsheet.can.write) await spreadsheet.apply(edits);
    return (now) => {
      const without = { ...now, definitions: now.definitions.filter((each) => each.code !== code), chosen: withoutCode(now.chosen, code), loaded: undefined, changes: now.changes + 1 };
      return withNotice(without, { kind: 'definition-removed', title: removed.title }, isRemembered ? contentBefore(workbook, edits) : undefined);
    };
  },
};

function withoutCode(chosen: ReadonlyMap<string, string>, code: string): ReadonlyMap<string, string> {
  return new Map([...chosen].filter(([, each]) => each !== code));
}
