/** 取数: the preview of what the ledgers come to, of this workbook or of a chosen one. */
import { Button } from '@fluentui/react-components';
import { fetchFigures } from '../../actions/fetch-figures';
import type { FetchPanel as Panel } from '../../actions/filling';
import { useGivenFile } from '../use-given-file';
import { PlanPreview } from './PlanPreview';
import { SourceLine } from './SourceLine';
import { useFill } from './use-fill';

export function FetchPanel({ panel }: { readonly panel: Panel }) {
  const { fillWords: { plan: words }, perform } = useFill();
  const other = useGivenFile(words.other, '.xlsx', (file) => perform(fetchFigures, file));
  const { source } = panel;
  return (
    <PlanPreview
      panel={panel}
      source={
        <SourceLine text={source ? words.from(source.fileName) : words.fromHere}>
          {source && <Button size="small" onClick={() => perform(fetchFigures, undefined)}>{words.here}</Button>}
          <Button size="small" onClick={other.choose}>{words.other}</Button>
          {other.input}
        </SourceLine>
      }
    />
  );
}
