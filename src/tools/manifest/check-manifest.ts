/**
 * What Office and its store hold against a manifest, checked without a network: the service of Microsoft asks for one and misses
 * references that lead nowhere. Sources: element ordering, resources, shared runtime and localisation in the documentation of add-ins.
 *
 *   <Label resid="Fill.Lable"/> → “Fill.Lable” of Label is not among ShortStrings
 */
import { checkOrder } from './element-order';
import { checkResources } from './check-resources';
import { allNamed, childNamed, parseXml, type XmlElement } from './xml-tree';

const LONGEST_ID = 125;

/**
 * @param assets names of the files there are under assets/
 * @returns what is wrong, each in a sentence; empty where nothing is
 */
export function checkManifest(source: string, assets: ReadonlySet<string>): readonly string[] {
  let manifest: XmlElement;
  try {
    manifest = parseXml(source);
  } catch (error) {
    return [`not XML: ${(error as Error).message}`];
  }
  const overrides = allNamed(manifest, 'VersionOverrides');
  return [
    ...checkOrder(manifest),
    ...checkBase(manifest),
    ...(overrides.length === 1 ? [] : [`${overrides.length} VersionOverrides instead of one`]),
    ...overrides.flatMap((each) => [...checkHosts(manifest, each), ...checkResources(each), ...checkIds(each), ...allNamed(each, 'Host').flatMap(checkRuntime)]),
    ...checkLocales(manifest),
    ...checkAddresses(manifest, assets),
  ];
}

function checkBase(manifest: XmlElement): readonly string[] {
  const text = (name: string): string => childNamed(manifest, name)?.text ?? '';
  return [
    ...(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text('Id')) ? [] : ['Id is no GUID']),
    ...(/^\d{1,5}(?:\.\d{1,5}){1,3}$/u.test(text('Version')) ? [] : [`Version “${text('Version')}” is none`]),
    ...['HighResolutionIconUrl', 'SupportUrl', 'IconUrl', 'DefaultSettings', 'Permissions'].filter((name) => !childNamed(manifest, name)).map((name) => `${name} is missing`),
    // Each of these would keep the add-in out of the other program.
    ...allNamed(manifest, 'Set').map(({ attributes }) => attributes['Name'] ?? '').filter((name) => /^(?:ExcelApi|WordApi|SharedRuntime)$/u.test(name)).map((name) => `${name} among Requirements shuts out other hosts`),
  ];
}

function checkHosts(manifest: XmlElement, overrides: XmlElement): readonly string[] {
  const named = (element: XmlElement | undefined, attribute: string): readonly string[] => (childNamed(element ?? overrides, 'Hosts')?.children ?? []).map(({ attributes }) => attributes[attribute] ?? '');
  const [base, own] = [named(manifest, 'Name'), named(overrides, 'xsi:type')];
  return [...base.filter((name) => !own.includes(name)).map((name) => `host ${name} has no commands`), ...own.filter((name) => !base.includes(name)).map((name) => `host ${name} is not declared`)];
}

function checkIds(overrides: XmlElement): readonly string[] {
  const ids = ['Group', 'Control', 'CustomTab'].flatMap((name) => allNamed(overrides, name)).map(({ attributes }) => attributes['id'] ?? '');
  return [...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id “${id}” is used twice`), ...ids.filter((id) => id.length === 0 || id.length > LONGEST_ID).map((id) => `id “${id}” is empty or too long`)];
}

/** Pane, function file and runtime of a shared runtime are one page. */
function checkRuntime(host: XmlElement): readonly string[] {
  const name = host.attributes['xsi:type'] ?? '';
  const runtimes = allNamed(host, 'Runtime').map(({ attributes }) => attributes['resid']);
  const functions = allNamed(host, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ExecuteFunction');
  const functionFile = childNamed(childNamed(host, 'DesktopFormFactor') ?? host, 'FunctionFile')?.attributes['resid'];
  if (functions.length > 0 && functionFile === undefined) return [`${name}: functions without FunctionFile`];
  if (runtimes.length === 0) return [];
  if (runtimes.length > 1) return [`${name}: more than one Runtime`];
  const pages = [functionFile, ...allNamed(host, 'SourceLocation').map(({ attributes }) => attributes['resid'])];
  return [
    ...(pages.some((page) => page !== undefined && page !== runtimes[0]) ? [`${name}: the pages of the shared runtime differ`] : []),
    ...(allNamed(host, 'TaskpaneId').length > 0 ? [`${name}: a shared runtime has no TaskpaneId`] : []),
  ];
}

function checkLocales(manifest: XmlElement): readonly string[] {
  const locale = childNamed(manifest, 'DefaultLocale')?.text;
  const translated = [...['DisplayName', 'Description'].flatMap((name) => childNamed(manifest, name) ?? []), ...allNamed(manifest, 'bt:String')];
  return translated.flatMap((element) => {
    const locales = element.children.filter(({ name }) => /(?:^|:)Override$/u.test(name)).map(({ attributes }) => attributes['Locale'] ?? '');
    const title = element.attributes['id'] ?? element.name;
    return [
      ...(locales.includes('en-US') ? [] : [`“${title}” has no English`]),
      ...(locale !== undefined && locales.includes(locale) ? [`“${title}” overrides the default locale`] : []),
      ...locales.filter((each, at) => locales.indexOf(each) !== at).map((each) => `“${title}” overrides ${each} twice`),
      ...locales.filter((each) => !/^[a-z]{2,3}-[A-Z]{2}$/u.test(each)).map((each) => `“${each}” of “${title}” is no full locale`),
    ];
  });
}

function checkAddresses(manifest: XmlElement, assets: ReadonlySet<string>): readonly string[] {
  const addresses = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'].flatMap((name) => allNamed(manifest, name)).flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);
  return addresses.flatMap((address) => {
    const [, asset] = /\/assets\/([^/]+)$/u.exec(address) ?? [];
    return [
      ...(address.startsWith('https://') ? [] : [`${address} is not https`]),
      ...(address.length > 2048 ? [`${address.slice(0, 40)}… is too long`] : []),
      ...(asset !== undefined && !assets.has(asset) ? [`assets/${asset} is not there`] : []),
    ];
  });
}
