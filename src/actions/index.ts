/** Every action, in the order of the clerk's day: read, go through the findings, mend, rates, report, hand out. */
import { applyRepair } from './apply-repair';
import { checkWorkbook } from './check-workbook';
import { chooseIndicator } from './choose-indicator';
import { clearMarks } from './clear-marks';
import { copyReport } from './copy-report';
import { downloadAuditReport } from './download-audit-report';
import { downloadReport } from './download-report';
import { draftReport } from './draft-report';
import { insertReport } from './insert-report';
import { markFindings } from './mark-findings';
import { nextFinding } from './next-finding';
import { previousFinding } from './previous-finding';
import { saveWorkbook } from './save-workbook';
import { selectCell } from './select-cell';
import { selectFinding } from './select-finding';
import { undoWrite } from './undo-write';
import { writeRates } from './write-rates';

export const actions = [
  checkWorkbook, chooseIndicator,
  selectFinding, nextFinding, previousFinding, selectCell, markFindings, clearMarks,
  applyRepair, undoWrite,
  writeRates,
  draftReport, downloadReport, copyReport, insertReport,
  downloadAuditReport, saveWorkbook,
] as const;
