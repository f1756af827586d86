/** Every sentence that a report of any kind would write of the sheet, each once, and the rows of its annex. */
import { withAnnex } from '../../document/annex';
import { chartTable } from '../../document/chart-table';
import type { Claim } from '../../model/claim';
import { isClaim, type Block, type ReportDocument, type ReportKind } from '../../model/report-document';
import { draftReport } from '../../narrative/draft-report';
import type { PreparedFigures } from '../../narrative/prepared-figures';
import { textOf } from '../../document/place-claims';
import { folded, patternsIn, type Pattern } from './pattern';

export interface ToldRow {
  /** Folded: the first cell. */
  readonly title: string;
  /** undefined for a cell without a figure, 「—」. */
  readonly claims: readonly (Claim | undefined)[];
}

export interface Told {
  readonly titles: readonly string[];
  /** Of the unit that reports; "" where the sheet does not tell it. */
  readonly unitName: string;
  /** In reading order, of one kind of report after the other. */
  readonly patterns: readonly Pattern[];
  readonly rows: readonly ToldRow[];
}

const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];

export function toldPatterns(prepared: PreparedFigures): Told {
  const documents = KINDS.map((kind) => draftReport(prepared, { kind }));
  const { annex } = withAnnex(documents[0]!, prepared);
  const patterns = new Map(documents.flatMap(inlinesOf).flatMap(patternsIn).map((pattern) => [keyOf(pattern), pattern]));
  return { titles: documents.map(({ title }) => title), unitName: documents[0]!.signedBy ?? '', patterns: [...patterns.values()], rows: (annex?.blocks ?? []).flatMap(rowsOf) };
}

function inlinesOf({ blocks }: ReportDocument): readonly (readonly (string | Claim)[])[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.inlines.map((inline) => (isClaim(inline) ? inline : textOf(inline)))] : []));
}

function keyOf({ words, claims }: Pattern): string {
  return [...words, ...claims.map(({ id }) => id)].join('\n');
}

function rowsOf(block: Block): readonly ToldRow[] {
  const table = block.kind === 'chart' ? chartTable(block) : block;
  if (table.kind !== 'table') return [];
  return table.rows.map(([title = '', ...cells]) => ({ title: folded(textOf(title)), claims: cells.map((cell) => (isClaim(cell) ? cell : undefined)) }));
}
