/** 结转: which workbook is last period's, then what can be carried over from it. */
import { Button } from '@fluentui/react-components';
import { carryFigures } from '../../actions/carry-figures';
import type { CarryPanel as Panel } from '../../actions/filling';
import { PrimaryBar } from '../frame/PrimaryBar';
import { StateScreen } from '../states/StateScreen';
import { useGivenFile } from '../use-given-file';
import { PanelFrame } from '../frame/PanelFrame';
import { PlanPreview } from './PlanPreview';
import { PreviousLine } from './PreviousLine';
import { useFill } from './use-fill';

export function CarryPanel({ panel }: { readonly panel: Panel }) {
  const { state, fillWords, show, perform } = useFill();
  const { plan: words } = fillWords;
  const chooser = useGivenFile(words.choosePrevious, '.xlsx', (file) => perform(carryFigures, file));
  if (!state.previous) {
    return (
      <PanelFrame title={words.titles.carry} backLabel={fillWords.back} onBack={() => show(undefined)} bar={<PrimaryBar label={words.choosePrevious} onPress={chooser.choose} />}>
        <StateScreen picture="sheet" title={words.previousTitle} text={words.previousText} />
        {chooser.input}
      </PanelFrame>
    );
  }
  return (
    <PlanPreview
      panel={panel}
      source={
        <>
          <PreviousLine />
          <div><Button size="small" onClick={chooser.choose}>{words.anotherPrevious}</Button></div>
          {chooser.input}
        </>
      }
    />
  );
}
