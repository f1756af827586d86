/** The order in which Office wants the children of an element; others make it refuse the whole manifest without saying why. */
import type { XmlElement } from './xml-tree';

const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

export function checkOrder(element: XmlElement): readonly string[] {
  const order = ORDER[element.name];
  const places = order ? element.children.map(({ name }) => order.indexOf(name)) : [];
  const wrong = element.children.filter((_, at) => places[at] === -1 || (at > 0 && places[at]! < places[at - 1]!));
  return [...(order ? wrong.map(({ name }) => `${name} stands in the wrong place in ${element.name}`) : []), ...element.children.flatMap(checkOrder)];
}
