/** Figures of a draft: found by id, and with the cells they come from. */
import type { Claim } from '../../model/claim';
import { isClaim, type Inline, type ReportDocument } from '../../model/report-document';
import type { PreparedReport } from '../../report';
import { cellName, cellText } from '../cell-name';
import type { Figure } from '../check/FigureLinks';

/** In the order they are read, the annex last. */
export function claimsOf({ blocks, annex }: ReportDocument): readonly Claim[] {
  return [...blocks, ...(annex?.blocks ?? [])]
    .flatMap((block): readonly (Inline | undefined)[] => {
      if (block.kind === 'paragraph') return block.inlines;
      if (block.kind === 'table') return block.rows.flat();
      return block.kind === 'chart' ? block.categories.flatMap(({ figures }) => figures) : [];
    })
    .filter((inline): inline is Claim => inline !== undefined && isClaim(inline));
}

export function claimFigures(prepared: PreparedReport, claim: Claim): readonly Figure[] {
  return claim.cells.map((place) => ({ place, name: cellName(prepared, place) ?? place.sheet, value: cellText(prepared, place) }));
}
