import { reviewText, wantingSentence, type Wanting } from '../../src/explanations/review-text';

test.each<[string, Wanting]>([
  ['', 'blank'], ['  ', 'blank'], ['/', 'blank'], ['。。。。。。', 'blank'], ['——', 'blank'],
  ['情况属实', 'empty-phrase'], ['属实', 'empty-phrase'], ['无误', 'empty-phrase'], ['已核实', 'empty-phrase'],
  ['情况属实。', 'empty-phrase'], ['情 况 属 实', 'empty-phrase'], ['数据属实，无误', 'empty-phrase'], ['经核实，数据准确无误，情况属实', 'empty-phrase'],
  ['属实属实属实属实属实属实', 'empty-phrase'], ['与实际情况相符', 'empty-phrase'], ['确认无误，请审核通过', 'empty-phrase'], ['特此说明', 'empty-phrase'],
  ['正常波动', 'empty-phrase'], ['由于客观原因造成数据变化较大', 'empty-phrase'], ['无', 'empty-phrase'], ['同上', 'empty-phrase'], ['OK', 'empty-phrase'],
  ['asdfghjkl', 'empty-phrase'], ['111111', 'empty-phrase'], ['哈哈哈哈哈哈哈哈哈哈哈哈', 'empty-phrase'], ['会员人数增加', 'empty-phrase'],
  ['2026年上半年数据属实', 'empty-phrase'], ['按文件要求填报', 'empty-phrase'], ['已与企业电话核实，情况属实', 'detail'], ['本次填报数据已由工会主席审核确认', 'detail'],
  ['会员人数为1406人', 'cause'], ['本期会员人数1406人，情况属实', 'cause'],
  ['企业撤并', 'detail'], ['因企业改制', 'detail'],
])('「%s」 is not accepted: %s', (text, wanting) => {
  expect(reviewText(text, '会员人数')).toMatchObject({ isAccepted: false, wanting });
});

test.each([
  '因撤并减少3家企业、120人',
  '因两家企业整体搬迁，减少会员一百二十人',
  '2025年10月起将灵活就业人员纳入统计口径',
  '情况属实：富源公司注销，转出会员86人',
  '本年企业破产重整，职工分流安置到外县务工，尚未办理会籍转移手续',
  '按县总工会〔2025〕12号文件，货车司机单独入会',
  '去年误将退休人员计入，今年剔除42人',
  '村改居，3个村工会合并为1个社区工会',
  '上年数据漏报龙泉社区',
  '本镇工业园区整体划归开发区管理，不再由我镇统计',
])('「%s」 is accepted', (text) => {
  expect(reviewText(text, '会员人数')).toMatchObject({ isAccepted: true });
  expect(reviewText(text, '会员人数').wanting).toBeUndefined();
});

test('what is present is told apart', () => {
  expect(reviewText('因撤并减少3家企业、120人')).toMatchObject({ hasCause: true, hasQuantity: true, hasBasis: false });
  expect(reviewText('富源公司于2026年3月注销')).toMatchObject({ hasCause: true, hasQuantity: false, hasBasis: true });
});

test('every refusal says what is wanted, in one sentence', () => {
  for (const wanting of ['blank', 'empty-phrase', 'cause', 'detail'] as const) {
    expect(wantingSentence(wanting)).toMatch(/^[^。]*(?:原因|数量)[^。]*依据[^。]*。$/u);
  }
});
