/** 就业服务 (P03, P30): 「上半年，举办专题招聘会2次，提供用工岗位信息860个，介绍职业310人。」 */
import { flow, sentence, told } from '../lines';
import type { WorkSection } from '../work-section';

export const employment: WorkSection = {
  id: 'employment',
  heading: '就业服务',
  areas: ['employment'],
  paragraphs: [
    [
      sentence(
        'period',
        flow('job-fairs', '举办专题招聘会'),
        told('vacancies-offered', '提供用工岗位信息'),
        flow('people-referred', '介绍求职人员'),
        flow('people-placed', '安置就业'),
        flow('laid-off-trained', '培训下岗失业人员'),
        flow('migrants-trained', '培训农民工'),
        told('migrant-training-days', '农民工培训时间共', '', { tied: [['migrants-trained'], '培训时间共'] }),
      ),
    ],
  ],
};
