/** 宣传教育: training of employees, publicity, reading rooms, popularising the law. */
import { inArea } from './in-area';

export const publicity = inArea('publicity', [
  { id: 'employee-training-sessions', title: '职工培训期数', kind: 'count', unit: '期', aliases: ['职工培训班期数', '职工培训次数'] },
  { id: 'employees-trained', title: '职工培训人数', kind: 'count', unit: '人', aliases: ['培训职工人数'] },
  { id: 'employee-training-attendances', title: '职工培训人次', kind: 'count', unit: '人次', aliases: ['培训职工人次'] },
  { id: 'teachers-trained', title: '教师培训人数', kind: 'count', unit: '人' },
  { id: 'employees-in-degree-courses', title: '在职学历进修人数', kind: 'count', unit: '人', aliases: ['学历进修人数'] },
  { id: 'law-training-sessions', title: '普法培训班期数', kind: 'count', unit: '期', aliases: ['普法培训期数'] },
  { id: 'law-training-participants', title: '普法培训参加人数', kind: 'count', unit: '人', aliases: ['普法培训人数'] },
  { id: 'publicity-events', title: '宣传教育活动次数', kind: 'count', unit: '次', aliases: ['宣传活动次数'] },
  { id: 'leaflets', title: '宣传资料发放份数', kind: 'count', unit: '份', aliases: ['发放宣传资料份数', '发放宣传资料'] },
  { id: 'consultation-events', title: '义务咨询活动次数', kind: 'count', unit: '次', aliases: ['义务咨询次数'] },
  { id: 'people-consulted', title: '咨询接待人数', kind: 'count', unit: '人', aliases: ['义务咨询接待人数'] },
  { id: 'knowledge-contest-participants', title: '知识竞赛参加人数', kind: 'count', unit: '人', aliases: ['知识竞赛参赛人数'] },
  { id: 'teams-sent', title: '选送代表队数', kind: 'count', unit: '支', aliases: ['选派代表队数'] },
  { id: 'learning-units', title: '学习型先进单位数', kind: 'count', unit: '个' },
  { id: 'knowledge-workers-named', title: '知识型职工评选数', kind: 'count', unit: '人', aliases: ['评选知识型职工数'] },
  { id: 'civilised-workers-named', title: '文明职工评选数', kind: 'count', unit: '人', aliases: ['评选文明职工数'] },
  { id: 'reading-rooms', title: '职工书屋建设数', kind: 'count', unit: '个', aliases: ['职工书屋数', '建成职工书屋数'] },
  { id: 'books-given', title: '赠送书籍数', kind: 'count', unit: '本', aliases: ['赠送图书数'] },
  { id: 'pictures-given', title: '赠送字画年画数', kind: 'count', unit: '幅' },
]);
