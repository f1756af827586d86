/**
 * What WPS would refuse or fail on in silence: a ribbon that begins otherwise than with <customUI, callbacks that are no globals, scripts
 * that an old engine does not parse or that are modules, anything fetched from elsewhere. Each is one sentence; none means good.
 */
import { parse, type Node, type Options } from 'acorn';
import { folderName, text, type PackageFiles, type PackageIdentity } from './package-files';

const NEEDED = ['ribbon.xml', 'index.html', 'main.js', 'manifest.xml', 'pane.html', 'pane.js'] as const;

/** Chrome 69 takes what is in ES2018 and BigInt; of what came with ES2020 it lacks these. */
const TOO_NEW: Readonly<Record<string, string>> = { ChainExpression: '?.', ImportExpression: 'import()', StaticBlock: 'static {}', PropertyDefinition: '类字段', PrivateIdentifier: '#私有成员' };

export function packageProblems(files: PackageFiles): readonly string[] {
  const missing = NEEDED.filter((path) => !files.has(path));
  if (missing.length > 0) return missing.map((path) => `缺少 ${path}。`);
  const ribbon = text(files.get('ribbon.xml'));
  const main = text(files.get('main.js'));
  return [
    ...(ribbon.startsWith('<customUI') ? [] : ['ribbon.xml 必须以 <customUI 开头，前面不能有 XML 声明、空格或 BOM。']),
    ...missingCallbacks(ribbon, main),
    ...(/\basync\b|\bPromise\b/.test(main) ? ['main.js 的回调不能是异步的。'] : []),
    ...scriptProblems('main.js', main, 5),
    ...scriptProblems('pane.js', text(files.get('pane.js')), 2020),
    ...['index.html', 'pane.html'].flatMap((path) => pageProblems(path, text(files.get(path)), files)),
    ...missingPictures(main, files),
  ];
}

/** An add-in that is not entered for a program, or entered with the tag of the other kind, is not there for WPS. */
export function publishProblems(publish: string, identity: PackageIdentity, url?: string): readonly string[] {
  const tag = url === undefined ? 'jsplugin' : 'jspluginonline';
  const address = url ?? folderName(identity);
  const entries = [...publish.matchAll(/<(jsplugin(?:online)?)\b([^>]*)>/g)].map(([, kind, attributes = '']) => ({ kind, of: (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] })).filter(({ of }) => of('name') === identity.name);
  return ['et', 'wps'].flatMap((program) => {
    const own = entries.filter(({ of }) => of('type') === program);
    if (own.length !== 1) return [`publish.xml 里 type="${program}" 的登记应当正好一条。`];
    return own[0]!.kind === tag && own[0]!.of('url') === address ? [] : [`publish.xml 里 type="${program}" 的登记应当是 <${tag}>，地址 ${address}。`];
  });
}

function missingCallbacks(ribbon: string, main: string): readonly string[] {
  const named = [...ribbon.matchAll(/\b(?:on[A-Z]\w*|get[A-Z]\w*)="(\w+)"/g)].map((match) => match[1]!);
  return [...new Set(named)].filter((name) => !new RegExp(`^function ${name}\\(`, 'm').test(main)).map((name) => `ribbon.xml 里的回调 ${name} 在 main.js 里没有。`);
}

function missingPictures(main: string, files: PackageFiles): readonly string[] {
  return [...main.matchAll(/'([\w./-]+\.(?:png|svg))'/g)].filter(([, path]) => !files.has(path!)).map(([, path]) => `缺少图片 ${path}。`);
}

function scriptProblems(path: string, script: string, ecmaVersion: Options['ecmaVersion'] & number): readonly string[] {
  let program: Node;
  try {
    program = parse(script, { ecmaVersion, sourceType: 'script' });
  } catch (cause) {
    return [`${path} 不是 ES${ecmaVersion} 脚本：${(cause as Error).message}。`];
  }
  if (ecmaVersion < 2020) return [];
  const found = new Set<string>();
  visit(program, (node) => {
    const name = node.type === 'LogicalExpression' && (node as Node & { operator: string }).operator === '??' ? '??' : TOO_NEW[node.type];
    if (name !== undefined) found.add(name);
  });
  return [...found].map((name) => `${path} 用了 Chrome 69 没有的语法 ${name}。`);
}

function visit(node: Node, see: (node: Node) => void): void {
  const open: unknown[] = [node];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next) && typeof (next as Partial<Node>).type === 'string') see(next as Node);
    open.push(...Object.values(next));
  }
}

function pageProblems(path: string, html: string, files: PackageFiles): readonly string[] {
  const addresses = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);
  return [
    ...(/type="module"|\bcrossorigin\b/.test(html) ? [`${path} 不能用模块脚本或 crossorigin。`] : []),
    ...addresses.filter((address) => /^(?:[a-z]+:|\/)/i.test(address)).map((address) => `${path} 里的地址 ${address} 必须是相对地址。`),
    ...addresses.filter((address) => !/^(?:[a-z]+:|\/)/i.test(address) && !files.has(address)).map((address) => `${path} 引用的 ${address} 不在包里。`),
  ];
}
