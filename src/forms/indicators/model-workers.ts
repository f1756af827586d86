/** 劳模管理: model workers, medals, and the care for those who hold them. */
import { unitSum } from './counted';
import { inArea } from './in-area';

export const modelWorkers = inArea('model-workers', [
  { id: 'model-workers', title: '劳模人数', kind: 'count', unit: '人', aliases: ['劳模数', '劳动模范人数'], counted: [unitSum('model-workers')] },
  { id: 'national-model-workers', title: '全国劳模人数', kind: 'count', unit: '人', aliases: ['全国劳动模范人数'] },
  { id: 'provincial-may-day-medals', title: '省级五一劳动奖章获得者人数', kind: 'count', unit: '人', aliases: ['省五一劳动奖章获得者人数'] },
  { id: 'city-may-day-medals', title: '市（州）级五一劳动奖章获得者人数', kind: 'count', unit: '人', aliases: ['市级五一劳动奖章获得者人数', '州级五一劳动奖章获得者人数'] },
  { id: 'model-workers-insured', title: '办理医保的省以上劳模数', kind: 'count', unit: '人', aliases: ['办理医保的省以上劳模人数'] },
  { id: 'model-workers-visited', title: '慰问劳模人数', kind: 'count', unit: '人', aliases: ['走访慰问劳模人数'] },
  { id: 'model-worker-money', title: '劳模慰问金额', kind: 'money', unit: '元', aliases: ['劳模慰问金'] },
  { id: 'model-workers-on-recuperation', title: '劳模参观疗养人数', kind: 'count', unit: '人', aliases: ['劳模疗休养人数', '劳模疗养人数'] },
  { id: 'model-workers-at-forum', title: '劳模座谈会参加人数', kind: 'count', unit: '人' },
  { id: 'model-enterprise-unions', title: '模范企业工会评选数', kind: 'count', unit: '个', aliases: ['评选模范企业工会数'] },
  { id: 'excellent-union-groups', title: '优秀工会小组评选数', kind: 'count', unit: '个', aliases: ['评选优秀工会小组数'] },
  { id: 'excellent-union-cadres', title: '优秀工会干部评选数', kind: 'count', unit: '人', aliases: ['评选优秀工会干部数'] },
]);
