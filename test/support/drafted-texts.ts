/** Reports of every kind drafted from every form there is, as the text that a draft of them would be. */
import { readFileSync } from 'node:fs';
import { claimsWithOffsets } from '../../src/document/place-claims';
import { withAnnex } from '../../src/document/annex';
import { builtInForms } from '../../src/forms/definitions/index';
import { plainMarkdown } from '../../src/hosts/file/plain-markdown';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Claim } from '../../src/model/claim';
import type { ReportKind } from '../../src/model/report-document';
import { draftReport } from '../../src/narrative/draft-report';
import type { PreparedFigures } from '../../src/narrative/prepared-figures';
import { prepareReport } from '../../src/report';
import { writeMarkdown } from '../../src/writers/markdown';
import { filledForm } from './new-form';

export const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];

export interface PlacedFigure {
  readonly claim: Claim;
  /** In the whole text. */
  readonly start: number;
  readonly end: number;
}

export interface DraftedText {
  readonly name: string;
  readonly prepared: PreparedFigures;
  readonly text: string;
  readonly figures: readonly PlacedFigure[];
  readonly markdown: string;
}

export async function example(name: string): Promise<PreparedFigures> {
  return prepareReport(await readXlsx(readFileSync(`examples/${name}.xlsx`)));
}

export async function everySheet(): Promise<readonly (readonly [name: string, prepared: PreparedFigures])[]> {
  const examples = await Promise.all(['qingyun-2026-first-half', 'qingyun-2025-first-half', 'unit-ledger'].map(async (name) => [name, await example(name)] as const));
  const forms = builtInForms.map((form) => [form.code, prepareReport(filledForm(form, { unitName: '青云镇总工会', period: { year: 2026, span: 'first-half', text: '2026年上半年' } }))] as const);
  return [...examples, ...forms];
}

export function draftedTexts(name: string, prepared: PreparedFigures): readonly DraftedText[] {
  return KINDS.flatMap((kind) =>
    [false, true].map((approximate): DraftedText => {
      const document = withAnnex(draftReport(prepared, { kind, approximate }), prepared);
      const { paragraphs, claims } = claimsWithOffsets(document);
      const starts: number[] = [];
      let start = 0;
      for (const paragraph of paragraphs) {
        starts.push(start);
        start += paragraph.length + 1;
      }
      const figures = claims.map(({ claim, paragraph, start: from, end }) => ({ claim, start: starts[paragraph]! + from, end: starts[paragraph]! + end }));
      return { name: `${name} ${kind}${approximate ? ' approximate' : ''}`, prepared, text: paragraphs.join('\n'), figures, markdown: plainMarkdown(writeMarkdown(document)) };
    }),
  );
}
