/** 上一处意见: open the remark before and go to its place. */
import { inWords, type Action } from './action';
import { neighbourRemark, remarksLeft } from './proofreading';
import { goToRemark } from './select-remark';

export const previousRemark: Action = {
  id: 'previous-remark',
  label: inWords('上一处', 'Previous'),
  long: true,
  isAvailable: ({ proofread }) => proofread !== undefined && remarksLeft(proofread).length > 0,
  run: (context) => goToRemark(context, (draft) => neighbourRemark(draft, -1)),
};
