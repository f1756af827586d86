/** 文体活动: events, those who took part, and what was spent on them. */
import { inArea } from './in-area';

export const culture = inArea('culture', [
  { id: 'culture-events', title: '文体活动场次', kind: 'count', unit: '场', aliases: ['文体活动场数', '开展文体活动场次', '文体活动次数'] },
  { id: 'culture-contest-participants', title: '文体比赛参赛人数', kind: 'count', unit: '人', aliases: ['文体比赛参加人数'] },
  { id: 'stage-entries', title: '文艺汇演参赛节目数', kind: 'count', unit: '个', aliases: ['参赛节目数'] },
  { id: 'enterprises-with-may-day-events', title: '开展五一活动企业数', kind: 'count', unit: '家' },
  { id: 'volunteers', title: '志愿服务参加人数', kind: 'count', unit: '人', aliases: ['参加志愿服务人数'] },
  { id: 'activity-spending', title: '职工活动经费支出', kind: 'money', unit: '元', aliases: ['职工活动经费支出额', '职工活动支出'] },
]);
