/**
 * The buttons of the ribbon that lead to one step of the pane. They run in the pane's own page (a shared runtime), so that the
 * same session answers; the names are those of the manifest.
 */
import type { Step } from '../actions/state';
import type { MountedPane } from './mount';

export const BUTTONS: Readonly<Record<string, Step>> = { openFill: 'fill', openCheck: 'check', openRates: 'rates', openReport: 'report', openProofread: 'proofread' };

export function associateButtons(office: typeof Office, pane: MountedPane): void {
  if (!office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  for (const [name, step] of Object.entries(BUTTONS)) {
    office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      pane.openStep(step);
      void office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}
