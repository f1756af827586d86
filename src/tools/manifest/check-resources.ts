/** Texts, pictures and addresses are named by `resid`: each name leads to a resource of the right kind, and each resource is used. */
import { allNamed, childNamed, type XmlElement } from './xml-tree';

interface Kind {
  readonly list: string;
  readonly longest: number;
  /** The elements whose resid leads here. */
  readonly users: readonly string[];
}

const KINDS: readonly Kind[] = [
  { list: 'bt:Images', longest: 2048, users: ['bt:Image'] },
  { list: 'bt:Urls', longest: 2048, users: ['SourceLocation', 'FunctionFile', 'Runtime', 'LearnMoreUrl'] },
  { list: 'bt:ShortStrings', longest: 125, users: ['Label', 'Title'] },
  { list: 'bt:LongStrings', longest: 250, users: ['Description'] },
];
const LONGEST_ID = 32;
const NEEDED_ICONS = ['16', '32', '80'];

export function checkResources(overrides: XmlElement): readonly string[] {
  const resources = childNamed(overrides, 'Resources');
  if (!resources) return ['Resources are missing'];
  const hosts = childNamed(overrides, 'Hosts');
  const ids = KINDS.flatMap(({ list }) => (childNamed(resources, list)?.children ?? []).map(({ attributes }) => attributes['id'] ?? ''));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `resource “${id}” is there twice`),
    ...ids.filter((id) => id === '' || id.length > LONGEST_ID).map((id) => `resource id “${id}” is empty or longer than ${LONGEST_ID}`),
    ...KINDS.flatMap((kind) => checkKind(kind, childNamed(resources, kind.list)?.children ?? [], hosts)),
    ...(hosts ? allNamed(hosts, 'Icon').flatMap(checkIcon) : []),
  ];
}

function checkKind({ list, longest, users }: Kind, given: readonly XmlElement[], hosts: XmlElement | undefined): readonly string[] {
  const ids = new Set(given.map(({ attributes }) => attributes['id']));
  const references = hosts ? users.flatMap((name) => allNamed(hosts, name)) : [];
  const used = new Set(references.map(({ attributes }) => attributes['resid']));
  const texts = given.flatMap((element) => [element, ...element.children].map(({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? ''));
  return [
    ...references.filter(({ attributes }) => !ids.has(attributes['resid'])).map(({ name, attributes }) => `“${attributes['resid'] ?? ''}” of ${name} is not among ${list}`),
    ...[...ids].filter((id) => !used.has(id)).map((id) => `“${id ?? ''}” of ${list} is not used`),
    ...texts.filter((text) => text === '' || text.length > longest).map((text) => `“${text.slice(0, 20)}” of ${list} is empty or longer than ${longest}`),
  ];
}

function checkIcon(icon: XmlElement): readonly string[] {
  const sizes = icon.children.map(({ attributes }) => attributes['size']);
  return NEEDED_ICONS.filter((size) => !sizes.includes(size)).map((size) => `an icon of ${size} pixels is missing`);
}
