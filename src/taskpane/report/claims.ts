/** Figures of a draft: found by id, and with the cells they come from. */
import type { Claim } from '../../model/claim';
import { isClaim, type ReportDocument } from '../../model/report-document';
import type { PreparedReport } from '../../report';
import { cellName, cellText } from '../cell-name';
import type { Figure } from '../check/FigureLinks';

export function findClaim(document: ReportDocument, id: string | undefined): Claim | undefined {
  return id === undefined ? undefined : claimsOf(document).find((claim) => claim.id === id);
}

/** In the order they are read. */
export function claimsOf(document: ReportDocument): readonly Claim[] {
  return document.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.kind === 'table' ? block.rows.flat() : []))
    .filter(isClaim);
}

export function claimFigures(prepared: PreparedReport, claim: Claim): readonly Figure[] {
  return claim.cells.map((place) => ({ place, name: cellName(prepared, place) ?? place.sheet, value: cellText(prepared, place) }));
}
