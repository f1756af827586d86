/** 就业服务 (P03, P30): 「上半年，举办专题招聘会2次，提供用工岗位信息860个，职业介绍310人。」 */
import { flow, withFigure } from '../clauses';
import { paragraph, sentence } from '../say';
import { blocksOrReason, type Section } from '../section';

const heading = '就业服务';

export const employment: Section = {
  id: 'employment',
  heading,
  write: (facts) => {
    const { figures, period } = facts;
    return blocksOrReason(
      heading,
      ['employment'],
      facts,
      paragraph(
        sentence(
          `${period.within}，`,
          flow(figures, 'job-fairs', '举办专题招聘会'),
          withFigure(figures, 'vacancies-offered', '提供用工岗位信息'),
          flow(figures, 'people-referred', '职业介绍'),
          flow(figures, 'people-placed', '安置就业'),
          withFigure(figures, 'laid-off-trained', '培训下岗失业人员'),
          flow(figures, 'migrants-trained', '培训农民工'),
        ),
      ),
    );
  },
};
