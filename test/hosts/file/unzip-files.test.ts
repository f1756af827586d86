import { zipSync } from 'fflate';
import { unzipFiles } from '../../../src/hosts/file/unzip-files';

const BYTES = new Uint8Array([1, 2, 3]);
const names = (zip: Uint8Array) => unzipFiles(zip, '报送.zip').map(({ name }) => name);

/** The same zip with the name in it written over by as many other bytes, in both places it stands. */
function renamed(zip: Uint8Array, from: string, to: readonly number[]): Uint8Array {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + to.length)) copy.set(to, at);
  return new Uint8Array(copy);
}

test('gives files with their folders, and no entries for the folders themselves', () => {
  expect(names(zipSync({ '青云镇/': new Uint8Array(), '青云镇/1-封面.docx': BYTES, '清单.json': BYTES }))).toEqual(['青云镇/1-封面.docx', '清单.json']);
});

test('a name in GBK, as Chinese Windows packs it, is read', () => {
  expect(names(renamed(zipSync({ 'AAAA.docx': BYTES }), 'AAAA', [0xb7, 0xe2, 0xc3, 0xe6]))).toEqual(['封面.docx']);
});

test.each<[string, Uint8Array, string]>([
  ['what is no zip', new TextEncoder().encode('报送'), '（不是 .zip 压缩包）'],
  ['half a zip', zipSync({ a: new Uint8Array(5000) }).subarray(0, 40), '（文件末尾缺失）'],
  ['a name that leaves the folder', zipSync({ '../逃.txt': BYTES }), '（内部结构异常，含有越界的路径）'],
  ['an absolute name', renamed(zipSync({ 'AA/x.txt': BYTES }), 'AA/x', [...Buffer.from('C:/x')]), '（内部结构异常，含有越界的路径）'],
  ['one name twice', renamed(zipSync({ 'a.txt': BYTES, 'b.txt': BYTES }), 'b.txt', [...Buffer.from('a.txt')]), '（内部结构异常，同一部分出现两次）'],
  ['too many files', zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.txt`, BYTES]))), '（展开后过大，501 个文件，共 0 MB）'],
])('%s is refused in one sentence', (_, zip, why) => {
  expect(() => unzipFiles(zip, '报送.zip')).toThrow(`压缩包“报送.zip”打不开${why}，没有读取；请对方重新发送，或先解压，再选择解压出的文件夹。`);
});

test('a file that claims to be small and is not is stopped', () => {
  const zip = zipSync({ 'a.txt': new Uint8Array(100_000) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  view.setUint32(Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24, 10, true);
  expect(() => unzipFiles(zip, '报送.zip')).toThrow('内容比声明的大');
});
