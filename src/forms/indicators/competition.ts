/** 技能竞赛: labour competitions, drill at the post, apprenticeship pairs, titles won. */
import { inArea } from './in-area';

export const competition = inArea('competition', [
  { id: 'units-with-competition', title: '开展劳动竞赛的单位数', kind: 'count', unit: '个', aliases: ['开展劳动竞赛的单位', '开展劳动竞赛单位数'] },
  { id: 'competition-participants', title: '劳动竞赛参加人数', kind: 'count', unit: '人', aliases: ['参加劳动竞赛人数', '劳动竞赛参赛人数'] },
  { id: 'key-project-competitions', title: '重点工程劳动竞赛项目数', kind: 'count', unit: '项', aliases: ['重点工程劳动竞赛数'] },
  { id: 'drill-participants', title: '岗位练兵参加人数', kind: 'count', unit: '人', aliases: ['参加岗位练兵人数'] },
  { id: 'skill-contest-participants', title: '技能竞赛参赛人数', kind: 'count', unit: '人', aliases: ['技能竞赛参加人数', '参加技能竞赛人数'] },
  { id: 'skill-contest-provincial-winners', title: '技能竞赛省级获奖人数', kind: 'count', unit: '人', aliases: ['技能竞赛省级获奖人次'] },
  { id: 'mentor-pairs', title: '师徒结对数', kind: 'count', unit: '对', aliases: ['师徒年度目标数', '师徒结对对数'] },
  { id: 'worker-pioneers', title: '工人先锋号数', kind: 'count', unit: '个', aliases: ['工人先锋号'] },
  { id: 'may-day-innovation-posts', title: '五一创新示范岗数', kind: 'count', unit: '个', aliases: ['五一创新示范岗'] },
  { id: 'may-day-innovators', title: '五一创新能手人数', kind: 'count', unit: '人', aliases: ['五一创新能手'] },
]);
