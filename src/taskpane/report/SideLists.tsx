/** Beside the report: indicators it does not tell, and large changes that nothing explains, each with the way to its cell. */
import { LARGE_CHANGE, type DraftedReport } from '../../actions/report-draft';
import type { CellRef } from '../../model/address';
import type { LargeChange } from '../../narrative/large-changes';
import { FigureLinks, type Figure } from '../check/FigureLinks';
import type { Words } from '../locale/words';
import { Fold } from './Fold';
import { OmittedList } from './OmittedList';
import type { ReportWords } from './words';

interface Props {
  readonly words: Words;
  readonly reportWords: ReportWords;
  readonly drafted: DraftedReport;
  readonly canSelect: boolean;
  readonly onSelect: (place: CellRef) => void;
}

export function SideLists({ words, reportWords, drafted: { changes, unmentioned, document }, canSelect, onSelect }: Props) {
  const links = (figures: readonly Figure[]) => <FigureLinks words={words} figures={figures} canSelect={canSelect} onSelect={onSelect} />;
  return (
    <>
      {changes.length > 0 && (
        <Fold label={reportWords.changes.title(changes.length)} text={reportWords.changes.text(LARGE_CHANGE)}>
          {links(changes.map((change) => ({ place: change.cells[0]!, name: change.title, value: changeText(change, reportWords) })))}
        </Fold>
      )}
      {unmentioned.length > 0 && (
        <Fold label={reportWords.unmentioned.title(unmentioned.length)} text={reportWords.unmentioned.text}>
          {links(unmentioned.map(({ cells, title, text }) => ({ place: cells[0]!, name: title, value: text })))}
        </Fold>
      )}
      <OmittedList words={reportWords} omitted={document.omitted} />
    </>
  );
}

/** 94.82万元，增长61.2% */
function changeText({ now, change }: LargeChange, { changes: words }: ReportWords): string {
  return `${now.text}，${change.wording === 'multiple' ? words.multiple(change.text) : change.text}`;
}
