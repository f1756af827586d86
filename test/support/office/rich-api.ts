/**
 * The protocol that Office.js speaks with its host: a list of actions on objects that are named by how they are reached, as
 * JSON. Names come in PascalCase; the objects here have the same members in camelCase. Actions run in their order, those before one
 * that fails stay done, and null stands for an object that is not there.
 */
export interface RichRequest {
  readonly Actions: readonly RichAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface RichAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface RichResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number };
}

/** Refused by the host, with one of the codes of Office.js. */
export class RichError extends Error {
  constructor(readonly code: string, message = code) {
    super(message);
  }
}

/** What can be on the other side. Members are found by name; these are of the protocol itself. */
export interface Remote {
  readonly constructor: { readonly name: string };
  readonly remoteId?: string;
  /** What a collection holds. */
  remoteItems?(): readonly Remote[];
  /** As an item of a collection it gets a reference of its own, as Word gives. */
  readonly isKept?: true;
  /** Of the root: types that a page makes on its own. */
  newObject?(name: string): Remote;
}

const [INSTANTIATE, QUERY, METHOD, SET, TRACE] = [1, 2, 3, 4, 5];
const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

type Members = Record<string, unknown>;

/** Objects kept between requests. */
export class References {
  private readonly objects = new Map<string, Remote>();
  private made = 0;

  keep(object: Remote): string {
    this.made += 1;
    const id = `reference-${this.made}`;
    this.objects.set(id, object);
    return id;
  }

  at(id: string): Remote {
    const object = this.objects.get(id);
    if (!object) throw new RichError('InvalidObjectPath');
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}

export function answer({ Actions, ObjectPaths }: RichRequest, root: Remote, references: References): RichResponse {
  const reached = new Map<number, Remote | null>();
  const kept = new Map<Remote, string>();
  const results: { ActionId: number; Value: unknown }[] = [];

  const given = ({ Arguments: plain = [], ReferencedObjectPathIds: ids = [] }: Arguments = {}): readonly unknown[] => plain.map((value, at) => (ids[at] ? object(ids[at]) : value));

  function object(id: number): Remote | null {
    if (!reached.has(id)) reached.set(id, reach(ObjectPaths[id]!));
    return reached.get(id)!;
  }

  function reach({ ObjectPathType: type, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): Remote | null {
    if (type === PATH.root) return root;
    if (type === PATH.newObject) return called(root, 'newObject', [Name]) as Remote;
    if (type === PATH.reference) return references.at(Name);
    const parent = object(ParentObjectPathId!);
    if (!parent) return null;
    if (type === PATH.property) return member(parent, Name) as Remote;
    if (type === PATH.method) return called(parent, Name, given(ArgumentInfo)) as Remote | null;
    if (type === PATH.indexer) return called(parent, 'getItem', given(ArgumentInfo)) as Remote;
    throw new RichError('InvalidObjectPath', `object path of type ${type}`);
  }

  function perform({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: RichAction): unknown {
    if (ActionType === TRACE) return null;
    const target = object(ObjectPathId);
    if (ActionType === METHOD && Name === '_KeepReference') {
      if (target) kept.set(target, references.keep(target));
      return null;
    }
    if (ActionType === METHOD && Name === '_RemoveReference') return references.release(given(ArgumentInfo)[0] as string);
    if (!target) return null;
    const reference = kept.has(target) && { _ReferenceId: kept.get(target) };
    if (ActionType === INSTANTIATE) return { ...(target.remoteId && { Id: target.remoteId }), ...reference };
    if (ActionType === QUERY) return { ...loaded(target, QueryInfo?.Select ?? [], references), ...reference };
    if (ActionType === METHOD) return called(target, Name, given(ArgumentInfo));
    if (ActionType === SET) return assign(target, Name, given(ArgumentInfo)[0]);
    throw new RichError('ApiNotFound', `action of type ${ActionType}`);
  }

  for (const [index, action] of Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof RichError)) throw new Error(`The emulated program failed at ${action.Name || action.ActionType} of ${locationOf(ObjectPaths, action.ObjectPathId)}`, { cause: error });
      return { Results: results, Error: { Code: error.code, Message: error.message, Location: `${locationOf(ObjectPaths, action.ObjectPathId)}.${action.Name}`, ActionIndex: index } };
    }
  }
  return { Results: results };
}

function locationOf(paths: RichRequest['ObjectPaths'], id: number): string {
  return paths[id]?.Name || 'Workbook';
}

const camel = (name: string): string => (name.startsWith('_') ? name : `${name[0]!.toLowerCase()}${name.slice(1)}`);
const pascal = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;

function member(target: Remote, name: string): unknown {
  if (!(camel(name) in target)) throw new RichError('ApiNotFound', `${target.constructor.name}.${name}`);
  return (target as Members)[camel(name)];
}

function called(target: Remote, name: string, values: readonly unknown[]): unknown {
  const method = member(target, name);
  if (typeof method !== 'function') throw new RichError('ApiNotFound', `${target.constructor.name}.${name}()`);
  // What is left out comes as null.
  return (method as (...given: unknown[]) => unknown).apply(target, values.map((value) => value ?? undefined));
}

function assign(target: Remote, name: string, value: unknown): void {
  member(target, name);
  (target as Members)[camel(name)] = value;
}

/** name, format/indentLevel → { Name, Format: { IndentLevel } }; of a collection, the same of every item. */
function loaded(target: Remote, select: readonly string[], references: References): Members {
  if (target.remoteItems) return { _Items: target.remoteItems().map((item) => ({ ...loaded(item, select, references), ...(item.isKept && { _ReferenceId: references.keep(item) }) })) };
  const value: Members = { ...(target.remoteId && { Id: target.remoteId }) };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first, ...rest] = path.split('/') as [string, ...string[]];
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
    else value[pascal(first)] = plain(member(target, first));
  }
  for (const [name, paths] of nested) {
    const inner = member(target, name) as Remote | null;
    value[pascal(name)] = inner && loaded(inner, paths, references);
  }
  return value;
}

/** Loading a navigation property without saying what of it loads nothing of it. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'remoteItems' in value ? { _Items: [] } : value;
}
