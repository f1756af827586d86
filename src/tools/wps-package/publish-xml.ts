/**
 * publish.xml in the jsaddons folder of a person lists all their add-ins. Ours is put in or renewed there; every other line stays letter by
 * letter, since a list written over takes other add-ins away.
 */
import { InputError } from '../../model/input-error';
import { folderName, type PackageIdentity } from './package-files';

/** 表格, where the pane works on the workbook, and 文字, where it works on the document: one add-in, entered once for each. */
const PROGRAMS = ['et', 'wps'] as const;

/** @param url of the folder on a server, ending in a slash; without it the folder lies beside publish.xml */
export function pluginEntries(identity: PackageIdentity, url?: string): readonly string[] {
  const { name, version } = identity;
  return PROGRAMS.map((program) => (url === undefined
    ? `<jsplugin name="${name}" type="${program}" url="${folderName(identity)}" version="${version}" enable="enable_dev" install="null"/>`
    : `<jspluginonline name="${name}" type="${program}" url="${url}" enable="enable_dev" debug="" install="null"/>`));
}

/** @param present the list as it is, absent where the machine has none. @throws InputError publish-unreadable */
export function mergedPublish(present: string | undefined, identity: PackageIdentity, url?: string): string {
  const entries = pluginEntries(identity, url).map((entry) => `  ${entry}\n`).join('');
  if (present === undefined || present.trim() === '') return `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n${entries}</jsplugins>\n`;
  const list = present.replace(/<jsplugins\s*\/>/, '<jsplugins>\n</jsplugins>');
  if (!/<jsplugins[\s>]/.test(list) || !list.includes('</jsplugins>')) throw new InputError('publish-unreadable', 'publish.xml 不是 WPS 加载项清单，没有改动；在 WPS 的 jsaddons 文件夹里找到 publish.xml 后再试。');
  const others = list.replace(ownEntries(identity.name), '');
  return others.replace(/[ \t]*<\/jsplugins>/, () => `${entries}</jsplugins>`);
}

/** Of this name, in either form, with the line that it stands on. */
function ownEntries(name: string): RegExp {
  return new RegExp(`[ \\t]*<jsplugin(?:online)?\\b(?=[^>]*\\bname="${name}")[^>]*?(?:/>|>\\s*</jsplugin(?:online)?>)[ \\t]*\\r?\\n?`, 'g');
}
