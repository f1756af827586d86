/**
 * run: the whole chain into one folder: a copy of the workbook with marks, notes, 「审核结果」 and 「指标计算」, the
 * 审核报告 and the 工作总结. Everything is made before the first file is written, so a failure leaves an earlier run as it was.
 */
import { extname, join } from 'node:path';
import { describeFinding } from '../checks/describe-finding';
import { explanationStateEdits } from '../explanations/restate-explanations';
import type { ReportKind } from '../model/report-document';
import { draftReport } from '../narrative/draft-report';
import { rateSheetEdits } from '../rates/write-rates';
import type { PreparedReport } from '../report';
import { countsLine, openStanding, OPEN_TITLES } from '../writers/audit-content';
import { writeAuditReport } from '../writers/audit-report-html';
import { auditSheetEdits } from '../writers/audit-sheet';
import { writeDocx } from '../writers/docx';
import { checkJson } from './check-command';
import { ensureFolder, refuseOverwriting, writeOutput } from './files';
import type { Request } from './options';
import { exitCodeOf, type Outcome } from './outcome';
import { inputsOf, prepareRequest, previousNotes, type PreparedRequest } from './prepare-request';
import { textTable } from './text-table';

export async function run(request: Request): Promise<Outcome> {
  const { out = '' } = request;
  const opened = await prepareRequest(request);
  const { prepared, fileName, host } = opened;
  const document = draftReport(prepared, { kind: request.kind ?? kindOf(prepared) });
  const files = {
    workbook: { path: join(out, `${fileName.slice(0, fileName.length - extname(fileName).length)}-审核.xlsx`), content: await annotatedCopy(opened) },
    audit: { path: join(out, '审核报告.html'), content: writeAuditReport(prepared, fileName) },
    report: { path: join(out, '工作总结.docx'), content: await writeDocx(document) },
  };
  await ensureFolder(out);
  for (const { path } of Object.values(files)) await refuseOverwriting(path, inputsOf(request));
  for (const { path, content } of Object.values(files)) await writeOutput(path, content);

  const { forms, outcomes, findings } = checkJson(prepared);
  const { notices = [] } = document;
  const paths = { workbook: files.workbook.path, audit: files.audit.path, report: files.report.path };
  return {
    json: { out, files: paths, forms, outcomes, findings, lostInCopy: host.lostInCopy, omitted: document.omitted, notices },
    text: runText(paths, opened, [...notices, ...previousNotes(opened)]),
    exitCode: exitCodeOf(prepared),
    notices,
  };
}

async function annotatedCopy({ host, prepared, fileName }: PreparedRequest): Promise<Uint8Array> {
  await host.apply([...explanationStateEdits(prepared), ...auditSheetEdits(prepared, fileName), ...rateSheetEdits(prepared)]);
  await host.mark(prepared.findings.map((finding) => ({ place: finding.place, level: finding.level, note: `${OPEN_TITLES[openStanding(finding)]}：${describeFinding(finding)}` })));
  return host.save();
}

function kindOf({ forms }: PreparedReport): ReportKind {
  return forms.find(({ reportPeriod }) => reportPeriod)?.reportPeriod?.span === 'first-half' ? 'half-year' : 'annual';
}

function runText(paths: Readonly<Record<'workbook' | 'audit' | 'report', string>>, { prepared, host }: PreparedRequest, notes: readonly string[]): string {
  const lost = host.lostInCopy.length === 0 ? [] : [`批注副本里没有保留原件的${host.lostInCopy.join('、')}；原件没有改动。`];
  return [countsLine(prepared), textTable([['批注副本', paths.workbook], ['审核报告', paths.audit], ['工作总结', paths.report]]), ...lost, ...notes].join('\n\n');
}
