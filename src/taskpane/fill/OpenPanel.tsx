/** The panel of 填报 that is open. */
import type { FillPanel } from '../../actions/filling';
import { CarryPanel } from './CarryPanel';
import { FetchPanel } from './FetchPanel';
import { HandInPanel } from './HandInPanel';
import { NewFormPanel } from './NewFormPanel';
import { PastePanel } from './PastePanel';
import { VerifyPanel } from './VerifyPanel';

export function OpenPanel({ panel }: { readonly panel: FillPanel }) {
  switch (panel.kind) {
    case 'new-form': return <NewFormPanel panel={panel} />;
    case 'fetch': return <FetchPanel panel={panel} />;
    case 'carry': return <CarryPanel panel={panel} />;
    case 'paste': return <PastePanel panel={panel} />;
    case 'hand-in': return <HandInPanel panel={panel} />;
    case 'verify': return <VerifyPanel panel={panel} />;
  }
}
