import { figureRemarksOn, toldOf } from '../../support/figure-remarks';

test.each([
  ['会员中，女会员4813人、农民工会员4102人，分别占42.53%和36.24%。'],
  ['签订集体合同43家、工资协议45家，签订率分别达86%和90%。'],
  ['会员312人，其中女会员120人、农民工会员90人，分别占38.5%和28.8%。'],
  ['女会员73人、农民工会员41人，分别增长9%和11%。'],
])('agrees: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test('two shares that imply different wholes are told with both', () => {
  const [remark, ...more] = figureRemarksOn('会员中，女会员4813人、农民工会员4102人，分别占42.53%和36.84%。');
  expect(more).toEqual([]);
  expect(remark).toMatchObject({ kind: 'arithmetic', level: 'soft', text: '42.53%', message: '几个比例的总数推算不一致：按“4813人”和“42.53%”推算是11316.7，按“4102人”和“36.84%”推算是11134.6，请核对。' });
});

test('a share without a whole number for its whole is told', () => {
  expect(toldOf('签订集体合同43家、工资协议45家，签订率分别达86%和97%。')).toEqual(['soft arithmetic 86%']);
});

test('where the whole is told, the share that is not of it is', () => {
  expect(toldOf('会员312人，其中女会员120人、农民工会员90人，分别占38.5%和29.8%。')).toEqual(['hard arithmetic 29.8%→28.8%']);
});
