/**
 * report: drafts the report, writes it as .docx, and prints its text with the place and cells of every figure. With --template the
 * clerk's own document is filled instead, with --refresh the figures of one written earlier are brought up to date.
 */
import { claimsWithOffsets } from '../document/place-claims';
import type { ReportDocument } from '../model/report-document';
import { draftReport } from '../narrative/draft-report';
import { withAnnex } from '../document/annex';
import { writeDocx } from '../writers/docx';
import { PROFILES } from '../writers/docx/profiles';
import { refuseOverwriting, writeOutput } from './files';
import type { Request } from './options';
import { exitCodeOf, type Outcome } from './outcome';
import { inputsOf, prepareRequest, previousNotes } from './prepare-request';
import { placedJson } from './report-json';

export async function report(request: Request): Promise<Outcome> {
  const { kind = 'annual', out = '', template, refresh } = request;
  await refuseOverwriting(out, inputsOf(request));
  const opened = await prepareRequest(request);
  const notes = previousNotes(opened);
  if (template !== undefined) return (await import('./report-template')).templateReport(request, opened, notes);
  if (refresh !== undefined) return (await import('./report-refresh')).refreshedReport(request, opened, notes);
  const { prepared } = opened;
  const drafted = draftReport(prepared, { kind, approximate: request.approximate, ...(request.level && { level: request.level }) });
  const document = request.annex ? withAnnex(drafted, prepared) : drafted;
  await writeOutput(out, await writeDocx(document, PROFILES.find(({ id }) => id === request.style)));
  const { omitted, notices = [] } = document;
  return { json: { out, ...placedJson(claimsWithOffsets(document)), omitted, notices }, text: reportText(out, document, notes), exitCode: exitCodeOf(prepared), notices };
}

function reportText(out: string, document: ReportDocument, notes: readonly string[]): string {
  const { paragraphs, claims } = claimsWithOffsets(document);
  return [paragraphs.join('\n'), `已存为“${out}”，文中 ${claims.length} 个数字都来自表格。`, ...noticeLines(document), ...omittedLines(document), ...notes].join('\n\n');
}

/** Set apart, so that it is not taken for a line of the report. */
function noticeLines({ notices = [] }: ReportDocument): readonly string[] {
  return notices.length === 0 ? [] : [`请注意\n${notices.map((notice) => `  ${notice}`).join('\n')}`];
}

/** Sections left out for one reason share a line. */
function omittedLines({ omitted }: ReportDocument): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { section, reason } of omitted) reasons.set(reason, [...(reasons.get(reason) ?? []), section]);
  return omitted.length === 0 ? [] : [`没有写的部分\n${[...reasons].map(([reason, sections]) => `  ${sections.join('、')}：${reason}`).join('\n')}`];
}
