import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkCode } from '../../src/hand-in/check-code';
import { coverOf } from '../../src/hand-in/cover-of';
import type { HandIn } from '../../src/hand-in/hand-in-folder';
import type { HandInFile, Manifest } from '../../src/hand-in/manifest';
import { manifestText } from '../../src/hand-in/manifest-text';
import { sha256Of } from '../../src/hand-in/sha256';
import { writeCover } from '../../src/writers/cover';
import { sheetOf, workbookOf } from '../support/workbook';
import { CLEAN, FILE_NAME, handedIn, townshipSheet, verified, withEdits, withFile, withText, xlsxFile } from './handed-in';

const [COVER, AUDIT, EXPLANATIONS, MANIFEST] = ['1-封面.docx', '2-审核报告.html', '3-审核说明.html', '4-报送清单.json'] as const;
let handed: HandIn;
beforeAll(async () => void (handed = await handedIn(workbookOf(townshipSheet(CLEAN), sheetOf('附注', [['口径', '含劳务派遣']])))));

type Change = Parameters<typeof withFile>[2];

const setCell = (row: number, column: number, content: object, sheet = '统计表') => withEdits({ sheet, row, column, cells: [[content]] });
const found = async (files: readonly HandInFile[]) => (await verified(files)).differences.map(({ kind, sentence }) => [kind, sentence]);
const changed = `工作簿「${FILE_NAME}」与报出时不同，改动见下。`;

test('as it was handed in it agrees, and gives the 校验码 of the cover', async () => {
  expect(await verified(handed.files)).toEqual({ agrees: true, code: handed.manifest.code, manifest: handed.manifest, differences: [] });
});

test.each<[string, string, Change, readonly (readonly [string, string])[]]>([
  ['a changed figure', FILE_NAME, setCell(5, 2, { value: 1306 }), [['file-changed', changed], ['figure-changed', '统计表 B5「会员人数 本期」报送时为 1,206，现为 1,306。']]],
  ['a figure taken out', FILE_NAME, setCell(4, 3, { value: null }), [['file-changed', changed], ['figure-changed', '统计表 C4「职工人数 上年同期」报送时为 1,280，现为 空。']]],
  ['a figure made a text', FILE_NAME, setCell(5, 2, { value: '1206' }), [['file-changed', changed], ['figure-changed', '统计表 B5「会员人数 本期」报送时为 1,206，现为 “1206”。']]],
  ['a formula typed over with its own result', FILE_NAME, setCell(6, 2, { value: 512 }), [['file-changed', changed], ['figure-changed', '统计表 B6「女会员人数 本期」报送时是公式，现为填写的数，数值 512 未变。']]],
  ['another label', FILE_NAME, setCell(5, 1, { value: '会员总数' }), [['file-changed', changed], ['sheet-changed', '工作表「统计表」中报表数字以外的内容（标题、指标名称、备注等）有改动。']]],
  ['another sheet changed', FILE_NAME, setCell(1, 2, { value: '不含劳务派遣' }, '附注'), [['file-changed', changed], ['sheet-changed', '工作表「附注」的内容有改动。']]],
  ['a sheet added', FILE_NAME, withEdits({ sheet: '新表', row: 1, column: 1, cells: [[{ value: 1 }]], freshSheet: true }), [['file-changed', changed], ['sheet-extra', '工作簿里多了工作表「新表」。']]],
  ['only the looks changed', FILE_NAME, setCell(5, 2, { bold: true }), [['file-changed', `工作簿「${FILE_NAME}」与报出时不同，但各表的数字和文字都没有变，可能只是打开后又保存过。`]]],
  ['a workbook cut short', FILE_NAME, (bytes) => bytes.subarray(0, 900), [['workbook-unreadable', `工作簿「${FILE_NAME}」与报出时不同，而且读不出：“${FILE_NAME}”不完整或已损坏（文件末尾缺失）；重新下载或请对方重新发送，也可在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。`]]],
  ['another 审核报告', AUDIT, withText((text) => text.replace('错误 0 处', '错误 1 处')), [['file-changed', `「${AUDIT}」（审核报告）与报出时不同。`]]],
  ['a 审核说明 that is missing', EXPLANATIONS, () => undefined, [['file-missing', `缺少文件「${EXPLANATIONS}」（审核说明）。`]]],
  ['no manifest', MANIFEST, () => undefined, [['manifest-missing', `缺少「${MANIFEST}」，无法核对；确认选的是整个报送文件夹，或请报送单位重新报送。`]]],
  ['half a manifest', MANIFEST, (bytes) => bytes.subarray(0, 500), [['manifest-unreadable', `「${MANIFEST}」读不出，可能被改动或没有传完整，无法核对；请报送单位重新报送。`]]],
  ['a manifest of another version', MANIFEST, withText((text) => text.replace('union-hand-in/1', 'union-hand-in/9')), [['manifest-unreadable', `「${MANIFEST}」是别的版本写的，本版不能核对；换用报送时的版本，或请报送单位重新报送。`]]],
  ['a manifest of another shape', MANIFEST, withText((text) => text.replace('"figures": [', '"figures": [7,')), [['manifest-unreadable', `「${MANIFEST}」内容不全或被改动，无法核对；请报送单位重新报送。`]]],
  ['a cover that is no document', COVER, () => strToU8('封面'), [['file-changed', `「${COVER}」（封面）与报出时不同。`]]],
  ['another word on the cover', COVER, (bytes) => coverWith(bytes, (xml) => xml.replace('青云镇总工会', '青山镇总工会')), [['file-changed', `「${COVER}」（封面）与报出时不同。`]]],
])('%s is found', async (_, name, change, differences) => {
  expect(await found(await withFile(handed.files, name, change))).toEqual(differences);
});

test('the place, the indicator and both values of a changed figure are there for programs', async () => {
  const { differences } = await verified(await withFile(handed.files, FILE_NAME, setCell(5, 2, { value: 1306 })));
  expect(differences[1]).toMatchObject({ file: FILE_NAME, place: { sheet: '统计表', row: 5, column: 2 }, subject: '会员人数 本期', before: '1,206', now: '1,306' });
});

test('a removed sheet and a file too many are found', async () => {
  const { files } = await handedIn(workbookOf(townshipSheet(CLEAN)));
  const swapped = handed.files.map((file) => (file.name === FILE_NAME ? files.find(({ name }) => name === FILE_NAME)! : file));
  expect(await found([...swapped, { name: '补充.docx', bytes: new Uint8Array([1]) }])).toEqual([
    ['file-changed', changed], ['sheet-missing', '工作簿里少了工作表「附注」。'], ['file-extra', '多了清单上没有的文件「补充.docx」。'],
  ]);
});

describe('a manifest that was edited to fit', () => {
  const edited = (change: (manifest: Manifest) => Manifest) => withText(() => manifestText(change(handed.manifest)));

  test('does not fit its 校验码', async () => {
    const sentences = await found(await withFile(handed.files, MANIFEST, withText((text) => text.replace('"value": 1206', '"value": 1306'))));
    expect(sentences).toEqual([['manifest-edited', expect.stringMatching(`^「${MANIFEST}」在报出后被改动：清单上的校验码是 ${handed.manifest.code}，按清单内容应为 .{19}。$`)]]);
  });

  test('with a digest for a changed file does not fit either', async () => {
    const bytes = strToU8('改过的审核报告');
    const files = await withFile(await withFile(handed.files, AUDIT, () => bytes), MANIFEST, edited((manifest) => ({
      ...manifest, files: manifest.files.map((file) => (file.name === AUDIT ? { ...file, size: bytes.length, sha256: sha256Of(bytes) } : file)),
    })));
    expect((await found(files)).map(([kind]) => kind)).toEqual(['manifest-edited']);
  });

  test('with a new 校验码 no longer fits the cover', async () => {
    const files = await withFile(handed.files, MANIFEST, edited(({ code: _, ...body }) => {
      const other = { ...body, unit: '青山镇总工会' };
      return { ...other, code: checkCode(other) };
    }));
    expect(await found(files)).toEqual([['file-changed', `「${COVER}」（封面）与报出时不同。`]]);
  });

  test('and with a new cover as well gives a 校验码 that the signed paper does not bear', async () => {
    const other = await handedIn(workbookOf(townshipSheet([['职工人数', 1306, 1280, 1400], ['会员人数', 1207, 1150, 1300], CLEAN[2]!])));
    const { agrees, code } = await verified(other.files);
    expect([agrees, code === handed.manifest.code]).toEqual([true, false]);
  });
});

test('a cover with the 校验码 of another hand-in is found', async () => {
  const { code: _, ...body } = handed.manifest;
  const cover = await writeCover(coverOf(body, 'ABCD-EFGH-JKMN-PQRS'));
  expect(await found(await withFile(handed.files, COVER, () => cover))).toEqual([['file-changed', `「${COVER}」（封面）与报出时不同。`]]);
});

test('what a system leaves in a folder, a folder around it and decomposed names make no difference', async () => {
  const noise = ['.DS_Store', '__MACOSX/._1-封面.docx', 'Thumbs.db', `~$${FILE_NAME}`].map((name) => ({ name, bytes: new Uint8Array([0]) }));
  const moved = handed.files.map(({ name, bytes }) => ({ name: `下载/青云镇报送/${name}`.normalize('NFD'), bytes }));
  expect((await verified([...moved, ...noise])).agrees).toBe(true);
});

test('a workbook that another program saved as it was keeps its figures', async () => {
  const again = await xlsxFile(await (await import('./handed-in')).readWorkbook(handed.files[1]!.bytes, FILE_NAME));
  expect((await found(await withFile(handed.files, FILE_NAME, () => again))).map(([kind]) => kind)).toEqual(['file-changed']);
});

function coverWith(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml']!))) });
}
