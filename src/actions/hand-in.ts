/**
 * 报送: everything the superior gets, as one .zip file: cover with 校验码, workbook with 「审核结果」, 审核报告, 审核说明 and the list
 * that it can be verified by. With findings open it is made only for a reason, which is said on the cover.
 */
import { inWords, type Action } from './action';
import { stemOf } from './file-names';
import { opened } from './open-panel';

export interface HandInRequest {
  /** The person's reason for handing in with findings open. */
  readonly forced?: string;
}

export const handIn: Action<HandInRequest> = {
  id: 'hand-in',
  label: inWords('生成报送文件', 'Pack for handing in'),
  long: true,
  fresh: true,
  isAvailable: ({ prepared }, can) => can.save && prepared !== undefined,
  async run({ state, spreadsheet, delivery, signal }, { forced }) {
    const { prepared } = state;
    if (!prepared) return (now) => now;
    const [{ handInEdits }, { handInFolder }, { handInZip }, { createFileHost }, { readXlsx }] = await Promise.all([
      import(/* webpackChunkName: "hand-in" */ '../hand-in/hand-in-edits'),
      import(/* webpackChunkName: "hand-in" */ '../hand-in/hand-in-folder'),
      import(/* webpackChunkName: "hand-in" */ '../hand-in/hand-in-zip'),
      import(/* webpackChunkName: "hand-in" */ '../hosts/file/file-host'),
      import(/* webpackChunkName: "xlsx-file" */ '../hosts/file/read-xlsx'),
    ]);
    const stem = stemOf(state.fileName ?? '工作簿');
    const options = { fileName: `${stem}.xlsx`, ...(forced !== undefined && { forced }) };
    const edits = handInEdits(prepared, options);
    const copy = await createFileHost(await spreadsheet.save({ isCopy: true }), options.fileName, { signal });
    await copy.apply(edits);
    const { files, manifest } = await handInFolder(prepared, {
      ...options,
      workbook: await copy.save(),
      readWorkbook: (bytes, fileName) => readXlsx(bytes, { fileName, signal }),
    });
    signal.throwIfAborted();
    const fileName = `${stem}-报送.zip`;
    delivery.download(fileName, handInZip(files), 'application/zip');
    const handed = { fileName, code: manifest.code, isForced: manifest.forced !== null, lost: [...new Set([...(spreadsheet.lostInCopy ?? []), ...copy.lostInCopy])] };
    return (now) => opened(now, { kind: 'hand-in', handed });
  },
};
