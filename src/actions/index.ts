/** Every action, in the order of the clerk's day: fill in, read, go through the findings, mend or explain, rates, report, proof-reading, hand out and in. */
import { applyAllRepairs } from './apply-all-repairs';
import { applyRepair } from './apply-repair';
import { carryFigures } from './carry-figures';
import { checkWorkbook } from './check-workbook';
import { chooseForm } from './choose-form';
import { chooseIndicator } from './choose-indicator';
import { clearMarks } from './clear-marks';
import { compareDocument } from './compare-document';
import { copyRemarks } from './copy-remarks';
import { copyReport } from './copy-report';
import { copySuggestion } from './copy-suggestion';
import { downloadAuditReport } from './download-audit-report';
import { downloadDefinitionTemplate } from './download-definition-template';
import { downloadReport } from './download-report';
import { downloadRosterTemplate } from './download-roster-template';
import { draftReport } from './draft-report';
import { explainFinding } from './explain-finding';
import { fetchFigures } from './fetch-figures';
import { fillTemplate } from './fill-template';
import { goToBlank } from './go-to-blank';
import { goToEmpty } from './go-to-empty';
import { handIn } from './hand-in';
import { handOver } from './hand-over';
import { insertReport } from './insert-report';
import { keepPhrases } from './keep-phrases';
import { loadDefinition } from './load-definition';
import { makeForm } from './make-form';
import { markFindings } from './mark-findings';
import { nextFinding } from './next-finding';
import { nextRemark } from './next-remark';
import { openAsNew } from './open-as-new';
import { openWorkbook } from './open-workbook';
import { pasteFigures } from './paste-figures';
import { previousFinding } from './previous-finding';
import { previousRemark } from './previous-remark';
import { proofreadAgain } from './proofread-again';
import { proofreadDocument } from './proofread-document';
import { proofreadFile } from './proofread-file';
import { proofreadReport } from './proofread-report';
import { proofreadText } from './proofread-text';
import { receiveWorkbook } from './receive-workbook';
import { refreshDocument } from './refresh-document';
import { refreshInserted } from './refresh-inserted';
import { removeDefinition } from './remove-definition';
import { removeOrphans } from './remove-orphans';
import { removePrevious } from './remove-previous';
import { renewReport } from './renew-report';
import { saveWorkbook } from './save-workbook';
import { selectCell } from './select-cell';
import { selectFinding } from './select-finding';
import { selectRemark } from './select-remark';
import { showInDocument } from './show-in-document';
import { takeFills } from './take-fills';
import { undoWrite } from './undo-write';
import { verifyHandIn } from './verify-hand-in';
import { writeRates } from './write-rates';
import { writeRemarks } from './write-remarks';

export const actions = [
  makeForm, fetchFigures, carryFigures, removePrevious, pasteFigures, takeFills, goToEmpty,
  openWorkbook, receiveWorkbook, checkWorkbook, chooseIndicator, chooseForm, loadDefinition, removeDefinition, downloadDefinitionTemplate, downloadRosterTemplate,
  selectFinding, nextFinding, previousFinding, goToBlank, selectCell, markFindings, clearMarks,
  applyRepair, applyAllRepairs, undoWrite, explainFinding, removeOrphans,
  writeRates,
  draftReport, renewReport, keepPhrases, downloadReport, copyReport, insertReport, handOver, openAsNew, fillTemplate, refreshDocument, compareDocument, refreshInserted, showInDocument,
  proofreadDocument, proofreadFile, proofreadText, proofreadReport, proofreadAgain, selectRemark, nextRemark, previousRemark, writeRemarks, copyRemarks, copySuggestion,
  downloadAuditReport, saveWorkbook, handIn, verifyHandIn,
] as const;
