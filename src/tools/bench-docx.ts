/**
 * Part of npm run bench: a report of about five pages with two hundred figures, written by us and by the bare docx library: the same
 * paragraphs in the same styles, the figures as plain words.
 */
import type { Claim } from '../model/claim';
import { decimal } from '../model/decimal';
import type { Block, ReportDocument } from '../model/report-document';
import { textOf } from '../document/place-claims';
import { writeDocx } from '../writers/docx';
import { OFFICIAL_PROFILE } from '../writers/docx/official-profile';
import { documentDefaults, pageNumbers, pageProperties } from '../writers/docx/page-parts';
import { paragraphStyles, STYLE } from '../writers/docx/paragraph-styles';

const PARAGRAPHS = 40;
const FIGURES = 5;
const RUNS = 25;

/** One line for the person: both times, and their ratio. */
export async function docxBench(): Promise<string> {
  const report = sampleReport();
  let [ours, bare] = [Infinity, Infinity];
  // By turns, so that a busy moment of the machine falls on both.
  for (let run = 0; run < RUNS; run++) {
    bare = Math.min(bare, await timed(() => bareDocx(report)));
    ours = Math.min(ours, await timed(() => writeDocx(report)));
  }
  return `写 docx         ${ours.toFixed(1)} ms，${PARAGRAPHS * FIGURES} 个数字；裸库同样的页 ${bare.toFixed(1)} ms（为其 ${(ours / bare).toFixed(2)} 倍）`;
}

function sampleReport(): ReportDocument {
  const blocks = Array.from({ length: PARAGRAPHS }, (_, at): Block => ({
    kind: 'paragraph',
    inlines: ['上半年，全镇各级工会认真履行维权服务基本职责', ...Array.from({ length: FIGURES }, (_each, figure) => [`，第${figure + 1}项工作涉及职工`, figureOf(at * FIGURES + figure)]).flat(), '。'],
  }));
  return { kind: 'half-year', title: '测速镇总工会2026年上半年工作总结', signedBy: '测速镇总工会', blocks, omitted: [] };
}

function figureOf(at: number): Claim {
  const value = decimal(1000 + at);
  return {
    id: `value.bench-${at}.current`, operation: 'value', kind: 'count', wording: 'amount', subject: `bench-${at}`, value, exact: value, decimals: 0,
    unit: '人', text: `${value.toFixed()}人`, cells: [{ sheet: '统计表', row: at + 1, column: 3 }], arithmetic: `指标${at}`,
  };
}

async function bareDocx({ title, blocks }: ReportDocument): Promise<ArrayBuffer> {
  const docx = await import('docx');
  const text = (style: string, words: readonly string[]) => new docx.Paragraph({ style, children: words.map((each) => new docx.TextRun(each)) });
  const children = [text(STYLE.title, [title]), ...blocks.map((block) => text(STYLE.text, block.kind === 'paragraph' ? block.inlines.map(textOf) : []))];
  const file = new docx.Document({
    styles: { default: documentDefaults(OFFICIAL_PROFILE), paragraphStyles: paragraphStyles(OFFICIAL_PROFILE) },
    sections: [{ properties: pageProperties(docx, OFFICIAL_PROFILE), footers: pageNumbers(docx, OFFICIAL_PROFILE), children }],
  });
  return docx.Packer.toArrayBuffer(file);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
