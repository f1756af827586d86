/** Figures of a draft: found by id, and with the cells they come from. */
import type { Claim } from '../../model/claim';
import type { ReportDocument } from '../../model/report-document';
import type { PreparedReport } from '../../report';
import { cellName, cellText } from '../cell-name';
import type { Figure } from '../check/FigureLinks';

export function findClaim(document: ReportDocument, id: string | undefined): Claim | undefined {
  if (id === undefined) return undefined;
  for (const block of document.blocks) {
    const inlines = block.kind === 'paragraph' ? block.inlines : block.kind === 'table' ? block.rows.flat() : [];
    for (const inline of inlines) if (typeof inline !== 'string' && inline.id === id) return inline;
  }
  return undefined;
}

export function claimFigures(prepared: PreparedReport, claim: Claim): readonly Figure[] {
  return claim.cells.map((place) => ({ place, name: cellName(prepared, place) ?? place.sheet, value: cellText(prepared.workbook, place) }));
}
