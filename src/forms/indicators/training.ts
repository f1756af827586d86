/** 干部培训: how many classes, people and days. 人数 counts a person once, 人次 every attendance, so 人数 never exceeds 人次. */
import { inArea } from './in-area';

export const training = inArea('training', [
  { id: 'cadre-training-sessions', title: '工会干部培训期数', kind: 'count', unit: '期', aliases: ['举办工会干部培训班期数', '工会干部培训班期数', '工会干部培训次数'] },
  { id: 'cadres-trained', title: '工会干部培训人数', kind: 'count', unit: '人', aliases: ['培训工会干部人数', '参加培训工会干部数'] },
  { id: 'cadre-training-attendances', title: '工会干部培训人次', kind: 'count', unit: '人次', aliases: ['培训工会干部人次'] },
  { id: 'cadre-training-days', title: '工会干部培训天数', kind: 'duration', unit: '天' },
]);
