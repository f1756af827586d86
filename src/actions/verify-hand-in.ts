/**
 * 核对报送包: whether what was received is what was handed in, and what differs: a .zip file, or the files of the folder. It needs no
 * workbook to be open.
 */
import type { HandInFile } from '../hand-in/manifest';
import { InputError } from '../model/input-error';
import { inWords, type Action } from './action';
import { type GivenFile, type Verified } from './filling';
import { opened } from './open-panel';

export class SeveralPackages extends InputError {}

export const verifyHandIn: Action<readonly GivenFile[]> = {
  id: 'verify-hand-in',
  label: inWords('核对报送包…', 'Verify a package'),
  long: true,
  isAvailable: () => true,
  async run({ signal }, given) {
    const [{ verifyHandIn: verify }, { readXlsx }] = await Promise.all([
      import(/* webpackChunkName: "hand-in" */ '../hand-in/verify-hand-in'),
      import(/* webpackChunkName: "xlsx-file" */ '../hosts/file/read-xlsx'),
    ]);
    const files = await filesIn(given);
    const { agrees, code, manifest, differences } = await verify(files, (workbook, fileName) => readXlsx(workbook, { fileName, signal }));
    const verified: Verified = {
      fileNames: given.map(({ name }) => name), agrees, differences,
      ...(code !== undefined && { code }),
      ...(manifest && { unit: manifest.unit, period: manifest.period }),
    };
    return (now) => opened(now, { kind: 'verify', verified });
  },
};

/** @throws SeveralPackages, ZipUnreadable */
async function filesIn(given: readonly GivenFile[]): Promise<readonly HandInFile[]> {
  const isPackage = ({ name }: GivenFile): boolean => /\.zip$/iu.test(name);
  if (!given.some(isPackage)) return given;
  const [only, ...others] = given;
  if (!only || others.length > 0) throw new SeveralPackages('several-packages', '一次核对一个报送包：选一个 .zip，或选同一文件夹里的各个文件，不要混选。');
  const { unzipFiles } = await import(/* webpackChunkName: "xlsx-file" */ '../hosts/file/unzip-files');
  return unzipFiles(only.bytes, only.name);
}
