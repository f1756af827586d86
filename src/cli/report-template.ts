/** report --template: the clerk's own .docx filled from the sheet; prints the same as a drafted report. */
import { basename } from 'node:path';
import { figureNames } from '../document/named-figures';
import { indicators } from '../forms/indicators/index';
import { draftReport } from '../narrative/draft-report';
import { sharedRates } from '../rates/definitions/index';
import { placedFigures } from '../writers/refresh/placed-figures';
import { fillTemplate } from '../writers/template/fill-template';
import { readInput, writeOutput } from './files';
import type { Request } from './options';
import { exitCodeOf, type Outcome } from './outcome';
import type { PreparedRequest } from './prepare-request';
import { placedJson } from './report-json';

export async function templateReport({ kind = 'annual', out = '', template = '' }: Request, { prepared }: PreparedRequest, notes: readonly string[]): Promise<Outcome> {
  const { bytes, figures, holes, open } = await fillTemplate(await readInput(template), prepared, {
    names: figureNames(prepared, { indicators, rates: sharedRates }),
    unitName: draftReport(prepared, { kind }).signedBy ?? '',
    periodText: prepared.forms.find(({ reportPeriod }) => reportPeriod)?.reportPeriod?.text ?? '',
    fileName: basename(template),
  });
  await writeOutput(out, bytes);
  const placed = placedFigures(bytes, figures.flatMap(({ claim }) => claim ?? []));
  const missing = [...new Set(holes)];
  const omitted = [
    ...missing.map((id) => ({ section: `{${id}}`, reason: '表中没有这个数，文中留有“待补”' })),
    ...open.map((condition) => ({ section: `{#如果 ${condition}}`, reason: '缺少数字，无法判断，文中留有“待定”' })),
  ];
  const left = omitted.map(({ section, reason }) => `  ${section}：${reason}`);
  return {
    json: { out, ...placedJson(placed), omitted },
    text: [placed.paragraphs.join('\n'), `已存为“${out}”，填入 ${placed.claims.length} 个数字。`, ...(left.length === 0 ? [] : [`要补的地方\n${left.join('\n')}`]), ...notes].join('\n\n'),
    exitCode: exitCodeOf(prepared),
  };
}
