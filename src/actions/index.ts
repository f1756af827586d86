/** Every action, in the order of the clerk's day: read, go through the findings, mend or explain, rates, report, hand out. */
import { applyAllRepairs } from './apply-all-repairs';
import { applyRepair } from './apply-repair';
import { checkWorkbook } from './check-workbook';
import { chooseForm } from './choose-form';
import { chooseIndicator } from './choose-indicator';
import { clearMarks } from './clear-marks';
import { copyReport } from './copy-report';
import { downloadAuditReport } from './download-audit-report';
import { downloadDefinitionTemplate } from './download-definition-template';
import { downloadReport } from './download-report';
import { draftReport } from './draft-report';
import { explainFinding } from './explain-finding';
import { insertReport } from './insert-report';
import { loadDefinition } from './load-definition';
import { markFindings } from './mark-findings';
import { nextFinding } from './next-finding';
import { previousFinding } from './previous-finding';
import { removeOrphans } from './remove-orphans';
import { saveWorkbook } from './save-workbook';
import { selectCell } from './select-cell';
import { selectFinding } from './select-finding';
import { undoWrite } from './undo-write';
import { writeRates } from './write-rates';

export const actions = [
  checkWorkbook, chooseIndicator, chooseForm, loadDefinition, downloadDefinitionTemplate,
  selectFinding, nextFinding, previousFinding, selectCell, markFindings, clearMarks,
  applyRepair, applyAllRepairs, undoWrite, explainFinding, removeOrphans,
  writeRates,
  draftReport, downloadReport, copyReport, insertReport,
  downloadAuditReport, saveWorkbook,
] as const;
