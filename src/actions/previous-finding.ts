/** 上一处: open the previous finding and go to its cell. */
import { inWords, type Action } from './action';
import { isBlank, neighbour } from './finding-order';
import { selectFinding } from './select-finding';

export const previousFinding: Action = {
  id: 'previous-finding',
  label: inWords('上一处', 'Previous'),
  isAvailable: (state) => state.prepared?.findings.some((finding) => !isBlank(finding)) ?? false,
  async run(context) {
    const finding = neighbour(context.state, -1);
    return finding ? selectFinding.run(context, finding.id) : (state) => state;
  },
};
