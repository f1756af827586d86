/** report: drafts the report, writes it as .docx, and prints its text with the place and cells of every figure. */
import { claimsWithOffsets } from '../document/place-claims';
import type { ReportDocument } from '../model/report-document';
import { draftReport } from '../narrative/draft-report';
import { writeDocx } from '../writers/docx';
import { refuseOverwriting, writeOutput } from './files';
import type { Request } from './options';
import { cellJson, exitCodeOf, type Outcome } from './outcome';
import { inputsOf, prepareRequest, previousNotes } from './prepare-request';

export async function report(request: Request): Promise<Outcome> {
  const { kind = 'annual', out = '' } = request;
  await refuseOverwriting(out, inputsOf(request));
  const opened = await prepareRequest(request);
  const { prepared } = opened;
  const document = draftReport(prepared, { kind });
  await writeOutput(out, await writeDocx(document));
  return { json: reportJson(out, document), text: reportText(out, document, previousNotes(opened)), exitCode: exitCodeOf(prepared) };
}

function reportJson(out: string, document: ReportDocument) {
  const { paragraphs, claims, toConfirm } = claimsWithOffsets(document);
  return {
    out,
    paragraphs,
    claims: claims.map(({ claim, paragraph, start, end }) => ({
      text: claim.text,
      paragraph,
      start,
      end,
      value: Number(claim.value.toFixed()),
      unit: claim.unit,
      cells: claim.cells.map(cellJson),
      operation: claim.operation,
      ...(claim.earlier && { earlier: { file: claim.earlier.fileName, cells: claim.earlier.cells.map(cellJson) } }),
    })),
    toConfirm: toConfirm.map(({ phrase, ...place }) => ({ text: phrase.text, ...place })),
    omitted: document.omitted,
  };
}

function reportText(out: string, document: ReportDocument, notes: readonly string[]): string {
  const { paragraphs, claims } = claimsWithOffsets(document);
  const left = document.omitted.map(({ section, reason }) => `  ${section}：${reason}`);
  return [paragraphs.join('\n'), `已存为“${out}”，文中 ${claims.length} 个数字都来自表格。`, ...(left.length === 0 ? [] : [`没有写的部分\n${left.join('\n')}`]), ...notes].join('\n\n');
}
