/** The package for WPS: what it refuses, what it leaves alone in the list of add-ins, and that it is the same every time. */
import { readFileSync } from 'node:fs';
import { installPage } from '../../src/tools/wps-package/install-page';
import { folderName, packageFiles, text, type PackageFiles } from '../../src/tools/wps-package/package-files';
import { mergedPublish } from '../../src/tools/wps-package/publish-xml';
import { sevenZip } from '../../src/tools/wps-package/seven-zip';
import { packageProblems, publishProblems } from '../../src/tools/wps-package/validate-package';

const identity = { name: 'union-report-assistant', version: '0.1.0' };
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

const good: PackageFiles = new Map([
  ...['ribbon.xml', 'index.html', 'main.js', 'manifest.xml'].map((file) => [file, readFileSync(`wps/${file}`)] as const),
  ['pane.html', bytes('<div id="pane"></div><script src="pane.js"></script>')],
  ['pane.js', bytes('var zero = 0n; try { zero = 1n; } catch { zero = 2n; }')],
  ['assets/icon-32.png', new Uint8Array([0x89])],
  ['assets/proofread-32.png', new Uint8Array([0x89])],
]);
const withFile = (file: string, content: string): PackageFiles => new Map([...good, [file, bytes(content)]]);
const changed = (file: string, from: string | RegExp, to: string): PackageFiles => withFile(file, text(good.get(file)).replace(from, to));

test('takes the add-in as it is', () => {
  expect(packageProblems(good)).toEqual([]);
});

test.each<[what: string, files: PackageFiles, problem: RegExp]>([
  ['a ribbon with an XML declaration', changed('ribbon.xml', '<customUI', '<?xml version="1.0"?><customUI'), /<customUI 开头/],
  ['a ribbon with a byte order mark', changed('ribbon.xml', '<customUI', '\ufeff<customUI'), /<customUI 开头/],
  ['a callback that is no global', changed('ribbon.xml', 'OnOpenPane', 'OnElse'), /回调 OnElse 在 main\.js 里没有/],
  ['an asynchronous callback', changed('main.js', 'function OnOpenPane', 'async function OnOpenPane'), /不能是异步/],
  ['a ribbon script newer than ES5', changed('main.js', 'var BUILD', 'const BUILD'), /main\.js 不是 ES5 脚本/],
  ['a picture that is not there', changed('main.js', 'icon-32.png', 'icon-33.png'), /缺少图片 assets\/icon-33\.png/],
  ['a pane with ?.', withFile('pane.js', 'a?.b'), /Chrome 69 没有的语法 \?\./],
  ['a pane with ??', withFile('pane.js', 'var x = a ?? b'), /语法 \?\?/],
  ['a pane with class fields', withFile('pane.js', 'class A { b = 1 }'), /pane\.js/],
  ['a pane that fetches later', withFile('pane.js', 'import("./more.js")'), /import\(\)/],
  ['a pane that is a module', withFile('pane.html', '<script type="module" src="pane.js"></script>'), /模块脚本/],
  ['a script from elsewhere', withFile('pane.html', '<script src="https://cdn.example/x.js"></script>'), /https:\/\/cdn\.example\/x\.js 必须是相对地址/],
  ['an address from the root', withFile('pane.html', '<script src="/pane.js"></script>'), /相对地址/],
  ['a script that is not there', withFile('pane.html', '<script src="panel.js"></script>'), /panel\.js 不在包里/],
])('refuses %s', (_, files, problem) => {
  expect(packageProblems(files).join('')).toMatch(problem);
});

test('refuses what lacks a file', () => {
  expect(packageProblems(new Map([...good].filter(([file]) => file !== 'ribbon.xml')))).toEqual(['缺少 ribbon.xml。']);
});

test('marks the address of the pane with its build, the same for the same files', () => {
  const build = (files: PackageFiles): string => /var BUILD = '([^']+)'/.exec(text(packageFiles(files).get('main.js')))![1]!;
  expect(build(good)).toMatch(/^[0-9a-f]{8}$/);
  expect(build(new Map([...good].reverse()))).toBe(build(good));
  expect(build(withFile('pane.js', 'var other;'))).not.toBe(build(good));
});

describe('the list of add-ins', () => {
  const own = ['et', 'wps'].map((type) => `<jsplugin name="union-report-assistant" type="${type}" url="union-report-assistant_0.1.0" version="0.1.0" enable="enable_dev" install="null"/>`).join('\n  ');
  const others = '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  <jsplugin name="别的" type="wps" url="别的_2.0.0" version="2.0.0" enable="enable" install="null"/>\n  <!-- 信息中心 -->\n</jsplugins>\n';

  test.each([undefined, '', ' \n'])('is made where there is none: %j', (present) => {
    expect(mergedPublish(present, identity)).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${own}\n</jsplugins>\n`);
  });

  test('keeps all that stands in it', () => {
    expect(mergedPublish(others, identity)).toBe(others.replace('</jsplugins>', `  ${own}\n</jsplugins>`));
  });

  test('has ours once, however often it is merged, and in the newest version', () => {
    const old = mergedPublish(mergedPublish(others, { ...identity, version: '0.0.9' }, 'https://内网/wps/'), { ...identity, version: '0.0.9' });
    expect(mergedPublish(old, identity)).toBe(mergedPublish(others, identity));
  });

  test('leaves an add-in whose name only begins like ours', () => {
    const alike = others.replace('name="别的"', 'name="union-report-assistant-plus"');
    expect(mergedPublish(alike, identity)).toContain('union-report-assistant-plus');
  });

  test('takes an empty list', () => {
    expect(mergedPublish('<jsplugins/>', identity)).toBe(`<jsplugins>\n  ${own}\n</jsplugins>`);
  });

  test('names a site where the add-in is served', () => {
    expect(mergedPublish(undefined, identity, 'https://intranet.example/wps/')).toContain('<jspluginonline name="union-report-assistant" type="et" url="https://intranet.example/wps/"');
  });

  test.each<[what: string, publish: string, url: string | undefined]>([
    ['one program only', mergedPublish(undefined, identity).replace(/ {2}<[^>]*type="wps"[^>]*>\n/, ''), undefined],
    ['the same program twice', mergedPublish(undefined, identity).replace('type="wps"', 'type="et"'), undefined],
    ['the tag of a site for a folder', mergedPublish(undefined, identity).replaceAll('<jsplugin ', '<jspluginonline '), undefined],
    ['the folder of another version', mergedPublish(undefined, identity).replaceAll('_0.1.0"', '_0.0.9"'), undefined],
  ])('is refused with %s', (_, publish, url) => {
    expect(publishProblems(publish, identity, url).join('')).toMatch(/^publish\.xml 里 type="/);
  });

  test.each([undefined, 'https://intranet.example/wps/'])('is good as it is made, for %s', (url) => {
    expect(publishProblems(mergedPublish(others, identity, url), identity, url)).toEqual([]);
  });

  test('is not touched where it is something else', () => {
    expect(() => mergedPublish('<html></html>', identity)).toThrow('publish.xml 不是 WPS 加载项清单');
  });
});

test('the archive begins as WPS looks for it, and is the same for the same files', async () => {
  const archive = await sevenZip(folderName(identity), good);
  expect(Buffer.from(archive.subarray(0, 6)).toString('hex')).toBe('377abcaf271c');
  expect(await sevenZip(folderName(identity), new Map([...good].reverse()))).toEqual(archive);
});

test('the page for installing names the folder, the trust and the restart', () => {
  const page = installPage(identity);
  for (const said of [folderName(identity), '信任', '重启', 'publish.xml', '不要覆盖', '收起']) expect(page).toContain(said);
});
