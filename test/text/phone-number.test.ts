import { readPhoneNumber } from '../../src/text/phone-number';

test.each([
  ['13812345678', 'mobile', '13812345678'],
  ['138 1234 5678', 'mobile', '13812345678'],
  ['138-1234-5678', 'mobile', '13812345678'],
  ['+86 13812345678', 'mobile', '13812345678'],
  ['8613812345678', 'mobile', '13812345678'],
  ['１３８１２３４５６７８', 'mobile', '13812345678'],
  ['025-83701234', 'fixed', '025-83701234'],
  ['（025）83701234', 'fixed', '025-83701234'],
  ['83701234', 'fixed', '83701234'],
  ['0516-2345678-801', 'fixed', '0516-2345678-801'],
  ['400-820-8820', 'fixed', '4008208820'],
])('%s is %s %s', (text, kind, number) => {
  expect(readPhoneNumber(text)).toEqual({ kind, number });
});

test.each(['1381234567', '138123456789', '12812345678', '无', '13812345678/13987654321', '张三', '110101199003071233'])('%s is no telephone number', (text) => {
  expect(readPhoneNumber(text)).toBeUndefined();
});
