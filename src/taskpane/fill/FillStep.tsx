/** 填报: how far the form is filled in, or the panel that was opened from there. Panels are fetched when first wanted. */
import { lazy, Suspense } from 'react';
import { usePaneSession } from '../session-context';
import { ReadingScreen } from '../states/ReadingScreen';
import { Overview } from './Overview';

const OpenPanel = lazy(() => import(/* webpackChunkName: "fill-panels" */ './OpenPanel').then((chunk) => ({ default: chunk.OpenPanel })));

export function FillStep() {
  const { state, words } = usePaneSession();
  const { panel } = state.fill;
  if (!panel) return <Overview />;
  return (
    <Suspense fallback={<ReadingScreen words={words} />}>
      <OpenPanel panel={panel} />
    </Suspense>
  );
}
