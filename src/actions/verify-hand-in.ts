/** 核对报送包: whether a received .zip file is what was handed in, and what differs. It needs no workbook to be open. */
import { inWords, type Action } from './action';
import { opened, type GivenFile, type Verified } from './filling';

export const verifyHandIn: Action<GivenFile> = {
  id: 'verify-hand-in',
  label: inWords('核对报送包…', 'Verify a package'),
  long: true,
  isAvailable: () => true,
  async run({ signal }, { name, bytes }) {
    const [{ unzipFiles }, { verifyHandIn: verify }, { readXlsx }] = await Promise.all([
      import(/* webpackChunkName: "xlsx-file" */ '../hosts/file/unzip-files'),
      import(/* webpackChunkName: "hand-in" */ '../hand-in/verify-hand-in'),
      import(/* webpackChunkName: "xlsx-file" */ '../hosts/file/read-xlsx'),
    ]);
    const { agrees, code, manifest, differences } = await verify(unzipFiles(bytes, name), (workbook, fileName) => readXlsx(workbook, { fileName, signal }));
    const verified: Verified = {
      fileName: name, agrees, differences,
      ...(code !== undefined && { code }),
      ...(manifest && { unit: manifest.unit, period: manifest.period }),
    };
    return (now) => opened(now, { kind: 'verify', verified });
  },
};
