import { rateIsWithinRange } from '../../src/checks/rate-is-within-range';
import { loadDefinition } from '../../src/forms/load-definition';
import { checkTester } from '../support/check-tester';
import { township } from '../support/forms';

const definitions = [
  loadDefinition(
    JSON.stringify({
      code: 'own',
      title: '考核表',
      items: [
        { name: '会员人数', unit: '人' },
        { name: '合同签订率', unit: '%' },
        { name: '任务完成率', unit: '%', mayExceed100: true },
      ],
    }),
    '考核.json',
  ),
];
const rows = (signed: number | { value: number; numberFormat: string }, done: number) => [['考核表'], ['指标', '本期'], ['会员人数', 10], ['合同签订率', signed], ['任务完成率', done]];

checkTester.run(rateIsWithinRange, {
  valid: [
    { name: 'up to 100, and a completion rate above', rows: rows(100, 158), definitions },
    { name: '0.92 shown as 92%', rows: rows({ value: 0.92, numberFormat: '0%' }, 85), definitions },
  ],
  invalid: [
    { name: 'above 100', rows: rows(112, 85), definitions, findings: [['B4', 'above', '「合同签订率」为 112%，应不大于 100%。']] },
    { name: 'above 100 as a percentage', rows: rows({ value: 1.12, numberFormat: '0.0%' }, 85), definitions, findings: [['B4', 'above', '「合同签订率」为 112%，应不大于 100%。']] },
    { name: 'below 0', rows: rows(-3, 85), definitions, findings: [['B4', 'below', '「合同签订率」为 -3%，率不应小于 0。']] },
  ],
  skipped: [{ name: 'a form without rates', rows: township(['会员人数', 1], ['职工人数', 1]), reason: '本表没有填写的率' }],
});
