/** 送温暖帮扶: visits, aid, donations, 送清凉. Households (户) and people (人) are never one indicator. */
import { unitSum } from './counted';
import { inArea } from './in-area';

export const aid = inArea('aid', [
  { id: 'workers-in-difficulty', title: '建档困难职工人数', kind: 'count', unit: '人', aliases: ['困难职工数', '在档困难职工人数', '困难职工人数'], counted: [unitSum('workers-in-difficulty')] },
  { id: 'aid-funds-raised', title: '送温暖资金筹集额', kind: 'money', unit: '元', aliases: ['筹集送温暖资金', '送温暖资金'] },
  { id: 'households-visited', title: '走访慰问困难职工户数', kind: 'count', unit: '户', aliases: ['走访慰问户数', '慰问困难职工户数', '走访困难职工户数'] },
  { id: 'hardship-households-given-money', title: '特困职工慰问金发放户数', kind: 'count', unit: '户', aliases: ['发放特困职工慰问金户数'] },
  { id: 'people-visited', title: '走访慰问人数', kind: 'count', unit: '人', aliases: ['走访慰问职工人数', '慰问人数'] },
  { id: 'condolence-batches', title: '慰问批次', kind: 'count', unit: '批次', aliases: ['走访慰问批次'] },
  { id: 'condolence-money', title: '慰问金发放额', kind: 'money', unit: '元', aliases: ['发放慰问金', '慰问金额', '发放慰问金额'] },
  { id: 'gift-value', title: '慰问品价值', kind: 'money', unit: '元', aliases: ['慰问品折款', '慰问品金额'] },
  { id: 'gifts-given', title: '慰问品发放量', kind: 'count', unit: '份', aliases: ['发放慰问品数量'] },
  { id: 'workers-in-difficulty-aided', title: '帮扶困难职工人数', kind: 'count', unit: '人', aliases: ['帮扶职工人数', '帮困职工人数'] },
  { id: 'aid-money', title: '帮扶资金额', kind: 'money', unit: '元', aliases: ['帮扶资金', '发放帮扶资金'] },
  { id: 'paired-aid-donations', title: '结对帮扶捐款额', kind: 'money', unit: '元', aliases: ['结对帮扶资金额'] },
  { id: 'employee-donations', title: '职工捐款额', kind: 'money', unit: '元', aliases: ['职工捐款金额', '职工捐款'] },
  { id: 'donated-goods', title: '捐赠物资数', kind: 'count', unit: '件', aliases: ['捐赠物资件数'] },
  { id: 'disaster-donations', title: '赈灾捐款额', kind: 'money', unit: '元', aliases: ['赈灾捐款'] },
  { id: 'disaster-goods', title: '赈灾捐赠物资数', kind: 'count', unit: '件', aliases: ['赈灾捐赠物资件数'] },
  { id: 'disaster-goods-value', title: '赈灾捐赠物资价值', kind: 'money', unit: '元', aliases: ['赈灾捐赠物资折款'] },
  { id: 'disaster-students-visited', title: '慰问灾区学生人数', kind: 'count', unit: '人' },
  { id: 'poor-students-visited', title: '慰问贫困学生人数', kind: 'count', unit: '人', aliases: ['慰问困难学生人数'] },
  { id: 'poverty-scholarship-money', title: '扶贫助学资金额', kind: 'money', unit: '元', aliases: ['扶贫助学资金'] },
  { id: 'medicine-box-households', title: '赠送药箱户数', kind: 'count', unit: '户' },
  { id: 'worker-situation-surveys', title: '职工状况专项调查次数', kind: 'count', unit: '次', aliases: ['职工队伍状况调查次数'] },
  { id: 'summer-visits', title: '送清凉活动次数', kind: 'count', unit: '次', aliases: ['送清凉次数'] },
  { id: 'people-visited-in-summer', title: '送清凉慰问人数', kind: 'count', unit: '人', aliases: ['送清凉慰问职工人数'] },
  { id: 'summer-gift-value', title: '送清凉慰问品价值', kind: 'money', unit: '元', aliases: ['送清凉慰问品金额'] },
  { id: 'mutual-aid-participants', title: '参加职工互助保障人数', kind: 'count', unit: '人', aliases: ['职工医疗互助参保人数', '参与市总职工医疗互助保障的人数', '参加职工医疗互助人数'] },
  { id: 'units-with-aid-campaign', title: '开展扶贫帮困送温暖活动的单位数', kind: 'count', unit: '个', aliases: ['开展扶贫帮困送温暖活动的单位', '开展送温暖活动的单位'] },
]);
