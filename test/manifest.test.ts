/** The manifest as it is, and the buttons that it promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUTTONS } from '../src/taskpane/office-buttons';
import { checkManifest } from '../src/tools/manifest/check-manifest';
import { allNamed, parseXml } from '../src/tools/manifest/xml-tree';

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = parseXml(source);

test('Office has nothing to hold against it', () => {
  expect(checkManifest(source, new Set(readdirSync(join(root, 'assets'))))).toEqual([]);
});

test('every button of the ribbon has its function, and every function its button', () => {
  expect(allNamed(manifest, 'FunctionName').map(({ text }) => text)).toEqual(Object.keys(BUTTONS));
});

test('the group reads as the steps of the pane do', () => {
  const texts = new Map(allNamed(manifest, 'bt:String').map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]));
  const workbook = allNamed(manifest, 'Host').find(({ attributes }) => attributes['xsi:type'] === 'Workbook')!;
  expect(allNamed(workbook, 'Control').map(({ children }) => texts.get(children[0]!.attributes['resid']))).toEqual(['填报', '校验', '指标', '总结', '打开窗格']);
  expect(texts.get('Group.Label')).toBe('工会填报');
});

test('icons are as large as they say', () => {
  for (const { attributes } of allNamed(allNamed(manifest, 'Resources')[0]!, 'bt:Image')) {
    const [, size] = /icon-(\d+)\.png$/u.exec(attributes['DefaultValue']!)!;
    const png = readFileSync(join(root, 'assets', `icon-${size}.png`));
    expect([attributes['id'], png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([`Icon.${size}`, Number(size), Number(size)]);
  }
});
