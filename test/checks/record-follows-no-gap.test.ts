import { recordFollowsNoGap } from '../../src/checks/record-follows-no-gap';
import { li, member, memberRoster, wang } from '../support/rosters';
import { checkTester } from '../support/check-tester';

checkTester.run(recordFollowsNoGap, {
  valid: [
    { name: 'no gap', rows: memberRoster(member(), member(li)) },
    { name: 'one blank row', rows: memberRoster(member(), [], member(li)) },
    { name: 'two blank rows before the note', rows: memberRoster(member(), [], [], ['填表说明：']) },
  ],
  invalid: [
    {
      name: 'two people after a gap with a space in it',
      rows: memberRoster(member(), [], ['　'], member(li), member(wang)),
      findings: [['A8', 'lost', '第8行起的数据在连续两行空行之后，导入时不会读取，应删去第5行与第8行之间的空行。']],
    },
  ],
});
