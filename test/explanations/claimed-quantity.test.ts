import { claimedQuantities, claimedText, withoutQuantities } from '../../src/explanations/claimed-quantity';

test.each([
  ['因撤并减少3家企业、120人', '减少 3家；减少 120人'],
  ['因两家企业搬迁，减少会员一百二十人', '2家；减少 120人'],
  ['新增会员1,206人，注销企业2家', '增加 1,206人；减少 2家'],
  ['经费补缴12.5万元', '增加 12.5万元'],
  ['会员由1206人增加到1406人', '1,206人；1,406人'],
  ['入会率提高2.3个百分点', '2.3个百分点'],
  ['签订率下降 5%', '减少 5%'],
  ['增加1.2万人', '增加 1.2万人'],
  ['２０２５年１０月起新增８６人', '增加 86人'],
  ['属一次性因素', ''],
  ['2025年10月按〔2025〕12号文件第3条执行', ''],
  ['用时3个月', ''],
  ['一般情况', ''],
])('「%s」 claims %s', (text, claimed) => {
  expect(claimedText(claimedQuantities(text))).toBe(claimed);
});

test('a quantity keeps its unit with dimension and multiplier', () => {
  const [claimed] = claimedQuantities('增加1.2万人');
  expect(claimed).toMatchObject({ change: 'more', text: '1.2万人', unitOfMeasure: { dimension: 'person', multiplier: 10_000 } });
  expect(claimed!.value.toFixed()).toBe('1.2');
});

test('the words remain when the quantities are taken out', () => {
  expect(withoutQuantities('因撤并减少3家企业、120人')).toBe('因撤并减少企业、');
});
