import { recordFieldIsFilled } from '../../src/checks/record-field-is-filled';
import { li, member, memberRoster, organisation, organisationRoster, otherOrganisation, wang } from '../support/rosters';
import { checkTester } from '../support/check-tester';

checkTester.run(recordFieldIsFilled, {
  valid: [
    { name: 'all required fields', rows: memberRoster(member(), member(li)) },
    { name: 'a blank field that is not required', rows: memberRoster(member({ 学历: '', 籍贯: '' })) },
  ],
  invalid: [
    {
      name: 'a nameless member and spaces in the place of a number',
      rows: memberRoster(member({ 姓名: '' }), member({ ...li, 移动电话: ' 　' })),
      findings: [
        ['B5', 'blank', '「第5行 姓名」是必填项，现在为空，应填写后再导入。'],
        ['K6', 'blank', '「第6行 移动电话」是必填项，现在为空，应填写后再导入。'],
      ],
    },
    {
      name: 'an organisation without an address',
      rows: organisationRoster(organisation(), otherOrganisation({ 单位地址: '' })),
      findings: [['D4', 'blank', '「第4行 单位地址」是必填项，现在为空，应填写后再导入。']],
    },
    {
      name: 'a column nobody filled in',
      rows: memberRoster(member({ 移动电话: '' }), member({ ...li, 移动电话: '' }), member({ ...wang, 移动电话: '' })),
      findings: [['K4', 'column', '「移动电话」是必填项，整列 3 行都为空，应填写后再导入。']],
    },
  ],
  skipped: [{ name: 'an empty template', rows: memberRoster(), reason: '名册里没有数据' }],
});
