/** 金秋助学: money raised and given, students helped and visited again. */
import { inArea } from './in-area';

export const scholarship = inArea('scholarship', [
  { id: 'scholarship-funds-raised', title: '助学资金筹集额', kind: 'money', unit: '元', aliases: ['筹集助学资金', '助学资金'] },
  { id: 'scholarship-money', title: '助学金发放额', kind: 'money', unit: '元', aliases: ['发放助学金', '发放助学金额'] },
  { id: 'students-sponsored', title: '金秋助学资助人数', kind: 'count', unit: '人', aliases: ['金秋助学人数', '资助学生人数', '资助困难职工子女人数'] },
  { id: 'student-pairs', title: '助学结对人数', kind: 'count', unit: '人', aliases: ['助学结对数'] },
  { id: 'students-followed-up', title: '受助大学生回访人数', kind: 'count', unit: '人', aliases: ['回访受助大学生人数'] },
]);
