/** 就业服务: job fairs, vacancies, placement and training of laid-off and migrant workers. */
import { inArea } from './in-area';

export const employment = inArea('employment', [
  { id: 'job-fairs', title: '专题招聘会次数', kind: 'count', unit: '次', aliases: ['招聘会次数', '举办招聘会次数'] },
  { id: 'vacancies-offered', title: '用工岗位信息数', kind: 'count', unit: '个', aliases: ['提供用工岗位数', '提供岗位数'] },
  { id: 'people-referred', title: '职业介绍人数', kind: 'count', unit: '人', aliases: ['职业介绍人次数'] },
  { id: 'people-placed', title: '安置就业人数', kind: 'count', unit: '人', aliases: ['介绍安置就业人数', '实现就业人数'] },
  { id: 'laid-off-trained', title: '下岗失业人员培训人数', kind: 'count', unit: '人', aliases: ['培训下岗失业人员人数'] },
  { id: 'migrants-trained', title: '农民工培训人数', kind: 'count', unit: '人', aliases: ['培训农民工人数'] },
  { id: 'migrant-training-days', title: '农民工培训天数', kind: 'duration', unit: '天' },
]);
