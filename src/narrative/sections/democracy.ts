/** 民主管理 (P05, P18): 「截至6月底，全镇建立职代会制度的单位52个，实行厂务公开的单位50个。公有制企业厂务公开实施率为100%，实现全覆盖。」 */
import { flow, rates, sentence, starting, stock, told } from '../lines';
import type { WorkSection } from '../work-section';

export const democracy: WorkSection = {
  id: 'democracy',
  heading: '民主管理',
  areas: ['democracy'],
  paragraphs: [
    [
      sentence(
        'end',
        stock('units-with-congress', '建立{congress}制度的单位'),
        stock('units-with-open-affairs', '实行{openAffairs}的单位'),
        stock('enterprises-with-open-affairs-and-congress', '同时建立{openAffairs}和{congress}制度的企业'),
      ),
      sentence(starting(''), told('employee-directors', '职工董事共', '', { parts: [['women-employee-directors', '女职工董事']] }), told('congress-delegates', '{congress}代表共', '', { parts: [['women-congress-delegates', '女代表']] })),
      sentence(starting(''), rates('congress-rate', 'open-affairs-rate', 'public-open-affairs-rate', 'small-non-public-congress-rate')),
      sentence(
        'period',
        flow('congress-meetings', '召开{congress}'),
        flow('joint-meetings', '召开党政工联席会议'),
        told('open-affairs-boards', '设立{openAffairs}栏'),
        flow('manager-reception-days', '举办总经理接待日活动'),
        told('manager-reception-attendances', '总经理接待日接待{staff}', '', { tied: [['manager-reception-days'], '接待{staff}'] }),
      ),
    ],
  ],
};
