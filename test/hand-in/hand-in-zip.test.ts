import { handInZip } from '../../src/hand-in/hand-in-zip';
import { unzipFiles } from '../../src/hosts/file/unzip-files';
import { workbookOf } from '../support/workbook';
import { CLEAN, handedIn, townshipSheet, verified } from './handed-in';

test('a zip comes back as the same files, agrees, and is the same each time', async () => {
  const { files } = await handedIn(workbookOf(townshipSheet(CLEAN)));
  const zip = handInZip(files);
  expect(unzipFiles(zip, '报送.zip').map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  expect((await verified(unzipFiles(zip, '报送.zip'))).agrees).toBe(true);
  expect(Buffer.compare(handInZip(files), zip)).toBe(0);
});

test('Chinese names are flagged as UTF-8', () => {
  const zip = handInZip([{ name: '1-封面.docx', bytes: new Uint8Array([1, 2, 3]) }]);
  const central = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  expect(new DataView(zip.buffer, zip.byteOffset).getUint16(central + 8, true) & 0x800).toBe(0x800);
});
