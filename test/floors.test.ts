/** Imports go down, never up or sideways. The table is the house: src/<folder> → floor, and what else it may import. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const FLOORS: Readonly<Record<string, number>> = {
  model: 0, text: 1, relations: 2, forms: 3, checks: 4, rates: 4, repair: 4, filling: 4, explanations: 4, narrative: 5, document: 6, writers: 6, proofread: 7,
  'report.ts': 7, 'hand-in': 8, hosts: 8, actions: 9, taskpane: 10, workbench: 10, commands: 10, cli: 10, tools: 11,
};

/** On one floor: the workbench frames the pane, and a writer prints what the document floor has laid out. */
const NEIGHBOURS: ReadonlySet<string> = new Set(['workbench>taskpane', 'writers>document']);

/** A host carries out what it is told; it has no opinion on forms, checks or rates. */
const HOSTS_KNOW: ReadonlySet<string> = new Set(['model', 'writers', 'hosts']);

/** Where the world outside may be named at all. */
const HOST_NAMES: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['hosts', 'cli', 'tools'],
  exceljs: ['hosts', 'writers', 'tools'],
  docx: ['writers', 'tools'],
  docxtemplater: ['writers'],
  pizzip: ['writers'],
  react: ['taskpane', 'workbench'],
  '@univerjs/presets': ['hosts', 'workbench'],
};

const src = resolve(__dirname, '../src');
const files = sourceFiles(src);
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file: relative(src, file), target })));

test('every folder of src has a floor', () => {
  const rooms = readdirSync(src).filter((name) => !name.endsWith('.d.ts'));
  expect(rooms.filter((name) => FLOORS[name] === undefined)).toEqual([]);
});

test('imports go down', () => {
  const breaches = imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({ file, to: relative(src, resolve(src, dirname(file), target)) }))
    .filter(({ to }) => !to.startsWith('..'))
    .filter(({ file, to }) => !isAllowed(roomOf(file), roomOf(to)))
    .map(({ file, to }) => `${file} → ${to}`);
  expect(breaches).toEqual([]);
});

test('no file comes back to itself by its imports, types included', () => {
  expect(circlesOf(new Map(files.map((file) => [file, importsOf(file).flatMap((target) => resolvedFrom(file, target))])))).toEqual([]);
});

test('the core knows no file, page or spreadsheet program', () => {
  const breaches = imports
    .filter(({ file, target }) => HOST_NAMES[target] !== undefined && !HOST_NAMES[target].includes(roomOf(file)))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(breaches).toEqual([]);
});

test('the core reads no clock and throws no dice', () => {
  const core = files.filter((file) => (FLOORS[roomOf(relative(src, file))] ?? 99) <= 7);
  const impure = core.filter((file) => /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|window\.|document\.create|globalThis)/u.test(readFileSync(file, 'utf8')));
  expect(impure.map((file) => relative(src, file))).toEqual([]);
});

test('the object model of WPS is taken from the page in one place', () => {
  const naming = files.filter((file) => /\b(?:Application|wps)\b/u.test(codeOf(readFileSync(file, 'utf8'))));
  expect(naming.map((file) => relative(src, file))).toEqual(['hosts/wps/application.ts']);
});

const known = new Set(files);

function resolvedFrom(file: string, target: string): readonly string[] {
  const path = resolve(dirname(file), target);
  return target.startsWith('.') ? [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].filter((each) => known.has(each)) : [];
}

/** Each as the way round: a.ts → b.ts → a.ts. */
function circlesOf(imported: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = [];
  const settled = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].map((each) => relative(src, each)).join(' → '));
    else if (!settled.has(file)) {
      for (const next of imported.get(file) ?? []) walk(next, [...way, file]);
      settled.add(file);
    }
  };
  for (const file of imported.keys()) walk(file, []);
  return circles;
}

function isAllowed(from: string, to: string): boolean {
  if (from === to || NEIGHBOURS.has(`${from}>${to}`)) return true;
  if (from === 'hosts') return HOSTS_KNOW.has(to);
  return (FLOORS[to] ?? 99) < (FLOORS[from] ?? -1);
}

/** The folder under src, or the file itself. */
function roomOf(path: string): string {
  const [room = ''] = path.split('/');
  return room === 'report' ? 'report.ts' : room;
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1]!);
}

/** Without comments and texts. */
function codeOf(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|\/\/.*/gu, '').replace(/'[^'\n]*'|`[^`]*`/gu, "''");
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}
