/** The checker, held against manifests that were broken on purpose. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../../src/tools/manifest/check-manifest';

const root = join(__dirname, '../../..');
const sound = readFileSync(join(root, 'manifest.xml'), 'utf8');
const assets = new Set(readdirSync(join(root, 'assets')));

test.each<[fault: string, broken: (manifest: string) => string, said: RegExp]>([
  ['an element that is not closed', (xml) => xml.replace('</Hosts>', ''), /^not XML/],
  ['Version before Id', (xml) => xml.replace(/(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/u, '$3$2$1'), /Version|Id stands in the wrong place in OfficeApp/],
  ['Supertip after Icon', (xml) => xml.replace(/(<Supertip>[\s\S]*?<\/Supertip>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/u, '$3$2$1'), /Supertip stands in the wrong place in Control/],
  ['an element that Office does not know', (xml) => xml.replace('<Permissions>', '<Colour>red</Colour><Permissions>'), /Colour stands in the wrong place/],
  ['an Id that is none', (xml) => xml.replace(/<Id>.*<\/Id>/u, '<Id>assistant</Id>'), /Id is no GUID/],
  ['a version of letters', (xml) => xml.replace(/<Version>.*<\/Version>/u, '<Version>beta</Version>'), /Version “beta”/],
  ['no support page', (xml) => xml.replace(/<SupportUrl.*\/>/u, ''), /SupportUrl is missing/],
  ['a requirement that shuts Word out', (xml) => xml.replace('</Hosts>\n  <DefaultSettings>', '</Hosts><Requirements><Sets><Set Name="ExcelApi"/></Sets></Requirements><DefaultSettings>'), /ExcelApi among Requirements/],
  ['two VersionOverrides', (xml) => xml.replace(/(<VersionOverrides[\s\S]*<\/VersionOverrides>)/u, '$1$1'), /2 VersionOverrides/],
  ['a host without commands', (xml) => xml.replace('<Host Name="Workbook" />', '<Host Name="Workbook" /><Host Name="Presentation" />'), /host Presentation has no commands/],
  ['a host that is not declared', (xml) => xml.replace('<Host Name="Document" />', ''), /host Document is not declared/],
  ['a label that leads nowhere', (xml) => xml.replace('<Label resid="Fill.Label" />', '<Label resid="Fill.Lable" />'), /“Fill\.Lable” of Label is not among bt:ShortStrings/],
  ['a label that leads to a long text', (xml) => xml.replace('<Label resid="Fill.Label" />', '<Label resid="Fill.Tip" />'), /“Fill\.Tip” of Label is not among bt:ShortStrings/],
  ['a text that nobody uses', (xml) => xml.replace('<bt:LongStrings>', '<bt:LongStrings><bt:String id="Old" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String>'), /“Old” of bt:LongStrings is not used/],
  ['a resource twice', (xml) => xml.replace(/(<bt:Url .*\/>)/u, '$1$1'), /resource “Taskpane\.Url” is there twice/],
  ['a resource id of 33 letters', (xml) => xml.replaceAll('Taskpane.Url', 'T'.repeat(33)), /longer than 32/],
  ['a control id twice', (xml) => xml.replace('id="Workbook.Check"', 'id="Workbook.Fill"'), /id “Workbook\.Fill” is used twice/],
  ['a short text of 126 letters', (xml) => xml.replace('DefaultValue="打开窗格"', `DefaultValue="${'长'.repeat(126)}"`), /longer than 125/],
  ['a long text of 251 letters', (xml) => xml.replace('Value="Opens the task pane', `Value="${'x'.repeat(251)}`), /longer than 250/],
  ['no icon of 80 pixels', (xml) => xml.replace('<bt:Image size="80" resid="Icon.80" />', ''), /an icon of 80 pixels is missing/],
  ['an icon that is not there', (xml) => xml.replaceAll('icon-80.png', 'icon-81.png'), /assets\/icon-81\.png is not there/],
  ['an address without encryption', (xml) => xml.replace('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'), /is not https/],
  ['a text without English', (xml) => xml.replace(/<bt:Override Locale="en-US" Value="Check" \/>/u, ''), /“Check\.Label” has no English/],
  ['a text that overrides Chinese', (xml) => xml.replace('<bt:Override Locale="en-US" Value="Check" />', '<bt:Override Locale="en-US" Value="Check" /><bt:Override Locale="zh-CN" Value="校验" />'), /overrides the default locale/],
  ['a locale without its country', (xml) => xml.replaceAll('Locale="en-US" Value="Check"', 'Locale="en" Value="Check"'), /“en” of “Check\.Label” is no full locale/],
  ['a function without a page', (xml) => xml.replace('<FunctionFile resid="Taskpane.Url" />', ''), /Workbook: functions without FunctionFile/],
  ['a shared runtime of two pages', (xml) => xml.replace('<Runtime resid="Taskpane.Url"', '<Runtime resid="Other.Url"'), /Workbook: the pages of the shared runtime differ/],
  ['a pane id in a shared runtime', (xml) => xml.replace(/(Workbook\.Open[\s\S]*?<Action xsi:type="ShowTaskpane">)/u, '$1<TaskpaneId>P</TaskpaneId>'), /a shared runtime has no TaskpaneId/],
])('finds %s', (_, broken, said) => {
  const manifest = broken(sound);
  expect(manifest).not.toBe(sound);
  expect(checkManifest(manifest, assets)).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
});
