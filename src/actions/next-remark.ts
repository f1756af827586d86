/** 下一处意见: open the next remark and go to its place. */
import { inWords, type Action } from './action';
import { neighbourRemark, remarksLeft } from './proofreading';
import { goToRemark } from './select-remark';

export const nextRemark: Action = {
  id: 'next-remark',
  label: inWords('下一处', 'Next'),
  long: true,
  isAvailable: ({ proofread }) => proofread !== undefined && remarksLeft(proofread).length > 0,
  run: (context) => {
    const { proofread: before } = context.state;
    // Where the open one is mended the next one is open already.
    return goToRemark(context, (draft) => (before?.open !== undefined && draft.open !== before.open ? draft.remarks.find(({ id }) => id === draft.open) : neighbourRemark(draft, 1)));
  },
};
