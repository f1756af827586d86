/** The manifest as it is, and the buttons that it promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUTTONS } from '../src/taskpane/office-buttons';
import { stepAsked } from '../src/taskpane/office-page';
import { checkManifest } from '../src/tools/manifest/check-manifest';
import { allNamed, parseXml, type XmlElement } from '../src/tools/manifest/xml-tree';

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = parseXml(source);

const hostOf = (program: string): XmlElement => allNamed(manifest, 'Host').find(({ attributes }) => attributes['xsi:type'] === program)!;
const valuesOf = (name: string): ReadonlyMap<string, string> => new Map(allNamed(manifest, name).map(({ attributes }) => [attributes['id']!, attributes['DefaultValue']!]));

test('Office has nothing to hold against it', () => {
  expect(checkManifest(source, new Set(readdirSync(join(root, 'assets'))))).toEqual([]);
});

test('every button of the ribbon has its function, and every function its button', () => {
  expect(allNamed(manifest, 'FunctionName').map(({ text }) => text)).toEqual(Object.keys(BUTTONS));
});

test.each([
  ['Workbook', ['填报', '校验', '指标', '总结', '校对', '打开窗格']],
  ['Document', ['校验', '指标', '总结', '校对', '打开窗格']],
])('in %s the group reads as the steps of the pane do', (program, labels) => {
  const texts = valuesOf('bt:String');
  expect(allNamed(hostOf(program), 'Control').map(({ children }) => texts.get(children[0]!.attributes['resid']!))).toEqual(labels);
  expect(texts.get('Group.Label')).toBe('工会填报');
});

test('a button of Word needs no shared runtime: each opens the one pane, at the step it is named for', () => {
  const addresses = valuesOf('bt:Url');
  expect(allNamed(hostOf('Document'), 'Runtime')).toEqual([]);
  const steps = allNamed(hostOf('Document'), 'Control').map((control) => {
    const [action] = allNamed(control, 'Action');
    expect([action!.attributes['xsi:type'], allNamed(control, 'TaskpaneId')[0]!.text]).toEqual(['ShowTaskpane', 'Assistant.Pane']);
    const { pathname, search } = new URL(addresses.get(allNamed(control, 'SourceLocation')[0]!.attributes['resid']!)!);
    return [control.attributes['id'], pathname, stepAsked(`${search}&_host_Info=Word$Win32$16.01`)];
  });
  expect(steps).toEqual([['Check', 'check'], ['Rates', 'rates'], ['Report', 'report'], ['Proofread', 'proofread'], ['Open', undefined]].map(([name, step]) => [`Document.${name!}`, '/taskpane.html', step]));
});

test('each button has a picture of its own, alike in both programs', () => {
  const pictures = (program: string) => new Map(allNamed(hostOf(program), 'Control').map((control) => [control.attributes['id']!.split('.')[1], allNamed(control, 'bt:Image').map(({ attributes }) => attributes['resid']).join()]));
  const [excel, word] = [pictures('Workbook'), pictures('Document')];
  expect(new Set(excel.values()).size).toBe(excel.size);
  for (const [name, picture] of word) expect([name, picture]).toEqual([name, excel.get(name)]);
});

test('icons are as large as they say', () => {
  for (const { attributes } of allNamed(allNamed(manifest, 'Resources')[0]!, 'bt:Image')) {
    const [file, name, size] = /([a-z]+)-(\d+)\.png$/u.exec(attributes['DefaultValue']!)!;
    const png = readFileSync(join(root, 'assets', file));
    expect([attributes['id']!.toLowerCase(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([`${name!}.${size!}`, Number(size), Number(size)]);
  }
});
