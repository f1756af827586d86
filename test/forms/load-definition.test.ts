import { DefinitionInvalid } from '../../src/forms/definition-fault';
import { loadDefinition } from '../../src/forms/load-definition';
import { readForms } from '../../src/forms/read-forms';
import { sheetOf, workbookOf } from '../support/workbook';

const OWN = {
  code: 'own-survey',
  title: '某区工会年度调查表',
  source: '某区总工会',
  layout: 'indicators-in-rows',
  items: [
    { lineNo: '01', name: '会员人数', unit: '人', required: true },
    { lineNo: '02', name: '女会员', partOf: '会员人数', unit: '人' },
    { lineNo: '03', name: '劳动关系和谐企业数', unit: '家' },
  ],
  relations: [{ text: '[02] <= [01]' }, { text: '劳动关系和谐企业数 >= 1', level: 'soft', note: '没有的请说明。' }],
  rates: [{ title: '女会员占比', numerator: '女会员', denominator: '会员人数', decimals: 1 }],
};

const load = (definition: object) => loadDefinition(JSON.stringify(definition), '本区.json');

test("a union's own form is read without touching code", () => {
  const definition = load(OWN);
  const [form] = readForms(workbookOf(sheetOf('表', [['某区工会年度调查表'], ['项目', '本年'], ['会员人数', 100], ['其中：女会员', 40], ['劳动关系和谐企业数', 3]])), [definition]);
  expect(form!.items.map(({ item }) => item.indicator.id)).toEqual(['members', '女会员', '劳动关系和谐企业数']);
});

test('an indicator called as a built-in one is that one, so that the shared rates apply', () => {
  expect(load(OWN).items[0]!.indicator).toMatchObject({ id: 'members', area: 'membership' });
});

test('the block at the head of the form is loaded, without the lines that it does not give', () => {
  expect(load({ ...OWN, issue: { number: '工统1表', issuedBy: '某区总工会', approvalNumber: '', validUntil: '2027年12月' } }).issue).toEqual({ number: '工统1表', issuedBy: '某区总工会', validUntil: '2027年12月' });
  expect(load({ ...OWN, issue: {} })).not.toHaveProperty('issue');
});

test.each([
  ['no JSON', '{ "code": ', '表式定义「本区.json」有误：内容不是 JSON 格式，请检查括号、引号和逗号。'],
  ['no title', JSON.stringify({ ...OWN, title: '' }), '表式定义「本区.json」有误：缺少 title。'],
  ['a block that is none', JSON.stringify({ ...OWN, issue: '工统1表' }), '表式定义「本区.json」有误：issue 应为对象。'],
  ['a line of the block that is no text', JSON.stringify({ ...OWN, issue: { number: ['工统1表'] } }), '表式定义「本区.json」有误：issue number 应为文字。'],
  ['no items', JSON.stringify({ ...OWN, items: [], relations: [], rates: [] }), '表式定义「本区.json」有误：没有指标（items 为空）。'],
  [
    'a whole that is not there',
    JSON.stringify({ ...OWN, items: [...OWN.items, { name: '男会员', unit: '人', partOf: '全体会员' }] }),
    '表式定义「本区.json」有误：「男会员」的 partOf「全体会员」不是本表的指标，应写本表另一指标的名称。',
  ],
  [
    'an unknown unit of measure',
    JSON.stringify({ ...OWN, items: [...OWN.items, { name: '新指标', unit: '打' }] }),
    '表式定义「本区.json」有误：items[4] 计量单位「打」不认识，应为 人、个、家、元、万元、% 等。',
  ],
  [
    'a relation with a slip',
    JSON.stringify({ ...OWN, relations: [{ text: '会员人数 <= ' }] }),
    expect.stringContaining('第 1 条审核关系「会员人数 <= 」：第1行第9列'),
  ],
  [
    'a relation that names nothing of the form',
    JSON.stringify({ ...OWN, relations: [{ text: '会员人数 <= 职工人数' }] }),
    '表式定义「本区.json」有误：第 1 条审核关系「会员人数 <= 职工人数」：第1行第9列的「职工人数」不是本表的指标。',
  ],
  [
    'a name that was nearly hit',
    JSON.stringify({ ...OWN, relations: [{ text: '女会员 <= 会员人数量' }] }),
    '表式定义「本区.json」有误：第 1 条审核关系「女会员 <= 会员人数量」：第1行第8列的「会员人数量」不是本表的指标，是否为「会员人数」。',
  ],
  [
    'an indicator written twice',
    JSON.stringify({ ...OWN, items: [...OWN.items, { name: '女会员', unit: '人' }] }),
    '表式定义「本区.json」有误：items[4] 指标「女会员」重复，每个指标只写一行；同名而不同的写全称，印法写在 labels。',
  ],
  [
    'parts around in a circle',
    JSON.stringify({ ...OWN, items: [{ name: '甲', partOf: '乙' }, { name: '乙', partOf: '甲' }], relations: [], rates: [] }),
    '表式定义「本区.json」有误：items[1] 「甲」不能属于它自己或它的其中项（共 2 处，先改这一处）。',
  ],
  [
    'relations that cannot all hold',
    JSON.stringify({ ...OWN, relations: [{ text: '女会员 < 劳动关系和谐企业数' }, { text: '会员人数 >= 1' }, { text: '女会员 >= 劳动关系和谐企业数' }] }),
    '表式定义「本区.json」有误：审核关系「女会员 < 劳动关系和谐企业数」、「女会员 >= 劳动关系和谐企业数」互相矛盾，填什么数都不能同时成立，请改其中一条。',
  ],
  [
    'a relation against its own 其中',
    JSON.stringify({ ...OWN, relations: [{ text: '[02] > [01]', level: 'soft' }] }),
    '表式定义「本区.json」有误：审核关系「[02] > [01]」、表式本身的「女会员 <= 会员人数」互相矛盾，填什么数都不能同时成立，请改其中一条。',
  ],
  [
    'a yes that is none',
    JSON.stringify({ ...OWN, items: [{ name: '甲', required: '也许' }], relations: [], rates: [] }),
    '表式定义「本区.json」有误：items[1] required “也许” 应为 true 或 false。',
  ],
  [
    'a rate over nothing',
    JSON.stringify({ ...OWN, rates: [{ title: '入会率', numerator: '会员人数', denominator: '职工人数' }] }),
    '表式定义「本区.json」有误：第 1 个比率的 denominator「职工人数」不是本表的指标。',
  ],
])('refuses %s in one sentence', (_, json, message) => {
  const refusal = (() => {
    try {
      loadDefinition(json, '本区.json');
      return undefined;
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(DefinitionInvalid);
  expect((refusal as Error).message).toEqual(message);
});

test('tells all faults at once', () => {
  try {
    load({ ...OWN, layout: 'sideways', items: [{ name: '甲', kind: 'guess' }, {}], relations: [], rates: [] });
    throw new Error('not refused');
  } catch (error) {
    expect((error as DefinitionInvalid).faults).toHaveLength(3);
  }
});

test('a relation may speak of another table', () => {
  expect(load({ ...OWN, relations: [{ text: '会员人数 = 基层台账!会员人数' }] }).relations).toHaveLength(1);
});

test('a contradiction is seen through another table as well', () => {
  expect(() => load({ ...OWN, relations: [{ text: '会员人数 < 基层台账!会员人数' }, { text: '会员人数 > 基层台账!会员人数' }] })).toThrow('互相矛盾');
});
