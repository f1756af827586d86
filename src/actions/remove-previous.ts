/** 移除 last period's workbook: the checks compare with nothing again. */
import { inWords, type Action } from './action';

export const removePrevious: Action = {
  id: 'remove-previous',
  label: inWords('移除', 'Remove'),
  isAvailable: ({ previous }) => previous !== undefined,
  async run() {
    return (now) => ({
      ...now, previous: undefined, changes: now.changes + 1,
      fill: { ...now.fill, panel: now.fill.panel?.kind === 'carry' ? { kind: 'carry' } : now.fill.panel },
    });
  },
};
