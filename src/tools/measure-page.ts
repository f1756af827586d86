/**
 * npm run measure:page: how a page of 616 full-width characters comes out, measured on the printed page and not in the file.
 * A document in the style of GB/T 9704-2012 is laid out by LibreOffice and read back from the PDF by pdftotext -bbox: a paragraph of
 * 616 characters without an indent, then one with. Prints margins, lines and characters in mm and which of the style's fonts this
 * machine lacks. Exit code 0: 22 × 28 and an indent of two; 1: not so; 2: LibreOffice or pdftotext is not here.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocx } from '../writers/docx';
import { OFFICIAL_PROFILE } from '../writers/docx/official-profile';
import { chineseFonts, standInsFor } from '../writers/docx/stand-in-fonts';
import { openDocx, partOf, savedDocx, xmlOf } from '../writers/package/docx-package';
import { measuresOf, printedPages, type PageMeasures } from './page-measures';

const LINES = 22;
const CHARACTERS = 28;
const TEXT = '工会组织服务职工凝聚力量促进发展'.repeat(60).slice(0, LINES * CHARACTERS);
const BODY = 'word/document.xml';

void main().then((code) => {
  process.exitCode = code;
});

async function main(): Promise<number> {
  const missing = ['soffice', 'pdftotext'].filter((program) => !runs(program));
  if (missing.length > 0) return say(2, `这台电脑上没有 ${missing.join('、')}，没有量；装上 LibreOffice 和 poppler-utils 后再试。`);
  const [full, next] = printedPages(await printed());
  if (!full || !next) return say(1, '616 个字没有排满一页。');
  const page = measuresOf(full);
  const indent = indentOf(measuresOf(next), next.lines[0]!.left, next.lines[1]!.left);
  const holds = page.lines === LINES && page.characters.every((count) => count === CHARACTERS) && Math.abs(indent - 2) < 0.05;
  return say(holds ? 0 : 1, ...pageText(page), `段首缩进    ${indent.toFixed(2)} 字`, ...fontText(), holds ? '每页 22 行、每行 28 字，与 GB/T 9704-2012 相符。' : '与 GB/T 9704-2012 不符。');
}

/** The body of the first paragraph begins at the margin, so that the page is full. */
async function printed(): Promise<string> {
  const paragraph = { kind: 'paragraph' as const, inlines: [TEXT] };
  const parts = openDocx(await writeDocx({ kind: 'annual', title: '', omitted: [], blocks: [paragraph, paragraph] }));
  const body = xmlOf(parts[BODY]!).replace('<w:pStyle w:val="ReportText"/>', '$&<w:ind w:firstLine="0" w:firstLineChars="0"/>');
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    writeFileSync(join(folder, 'page.docx'), savedDocx({ ...parts, [BODY]: partOf(body) }));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'page.docx')], { stdio: 'ignore' });
    execFileSync('pdftotext', ['-bbox', join(folder, 'page.pdf'), join(folder, 'page.html')]);
    return readFileSync(join(folder, 'page.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function indentOf({ characterPitch }: PageMeasures, first: number, second: number): number {
  return ((first - second) * 25.4) / 72 / characterPitch;
}

function pageText({ lines, characters, page, margin, linePitch, characterPitch }: PageMeasures): readonly string[] {
  const mm = (length: number): string => `${length.toFixed(2)} mm`;
  const counts = [...new Set(characters)];
  return [
    `纸张        ${page.map((size) => size.toFixed(1)).join(' × ')} mm`,
    `页边        上 ${mm(margin.top)}，下 ${mm(margin.bottom)}，左 ${mm(margin.left)}，右 ${mm(margin.right)}`,
    `版心        ${mm(page[0] - margin.left - margin.right)} × ${mm(page[1] - margin.top - margin.bottom)}`,
    `行          ${lines} 行，行距 ${mm(linePitch)}（${((linePitch * 72) / 25.4).toFixed(2)} 磅）`,
    `字          每行 ${counts.join('、')} 字，共 ${characters.reduce((sum, count) => sum + count, 0)} 字，字距 ${mm(characterPitch)}（${((characterPitch * 72) / 25.4).toFixed(2)} 磅）`,
  ];
}

function fontText(): readonly string[] {
  if (!runs('fc-match')) return ['字体        没有 fc-match，没有查'];
  return chineseFonts(OFFICIAL_PROFILE).map((font) => {
    const found = execFileSync('fc-match', ['-f', '%{family[0]}', `${font}:lang=zh-cn`], { encoding: 'utf8' });
    const others = standInsFor(font).join('、');
    return `字体        ${font}：${found === font ? '有' : `没有，可用同宽的 ${others}；本机以 ${found} 代替`}`;
  });
}

function say(code: number, ...lines: readonly string[]): number {
  process.stdout.write(`${lines.join('\n')}\n`);
  return code;
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
