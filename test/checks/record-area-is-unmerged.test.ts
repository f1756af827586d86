import { recordAreaIsUnmerged } from '../../src/checks/record-area-is-unmerged';
import { li, member, memberRoster, wang } from '../support/rosters';
import { checkTester } from '../support/check-tester';

const rows = memberRoster(member(), member(li), member(wang), ['填表说明：1.姓名必填。']);

checkTester.run(recordAreaIsUnmerged, {
  valid: [
    { name: 'no merges', rows },
    { name: 'merges in the head and in the note', rows, merges: ['A1:T1', 'A2:C2', 'A8:T8'] },
  ],
  invalid: [
    { name: 'two people share a unit', rows, merges: ['R5:R6'], findings: [['R5', 'merged', '第5行到第6行含有合并单元格 R5:R6，不符合导入模板规则，应取消合并并逐行填写。']] },
    {
      name: 'several blocks, in reading order',
      rows,
      merges: ['R6:R7', 'B5:C5'],
      findings: [
        ['B5', 'merged', '第5行到第5行含有合并单元格 B5:C5，不符合导入模板规则，应取消合并并逐行填写。'],
        ['R6', 'merged', '第6行到第7行含有合并单元格 R6:R7，不符合导入模板规则，应取消合并并逐行填写。'],
      ],
    },
  ],
});
