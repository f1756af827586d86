/** The file dialog for the workbook beside a document. */
import { openWorkbook } from '../../actions/open-workbook';
import { usePaneSession } from '../session-context';
import { useGivenFile } from '../use-given-file';

/** As older Excel and WPS name what they save is left out: only .xlsx can be read. */
const KINDS = '.xlsx';

export function useWorkbookChooser() {
  const { state, perform } = usePaneSession();
  return useGivenFile(openWorkbook.label(state.locale), KINDS, (file) => perform(openWorkbook, file));
}
