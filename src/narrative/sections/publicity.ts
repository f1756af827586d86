/** 宣传教育与职工素质 (P03, P16, P31): 「上半年，开展宣传教育活动12次，发放宣传资料5200份，举办职工培训6期，培训职工640人。」 */
import { flow, sentence, stock, told } from '../lines';
import type { WorkSection } from '../work-section';

export const publicity: WorkSection = {
  id: 'publicity',
  heading: '宣传教育与{staff}素质建设',
  areas: ['publicity'],
  paragraphs: [
    [
      sentence(
        'period',
        flow('publicity-events', '开展宣传教育活动'),
        told('leaflets', '发放宣传资料'),
        flow('law-training-sessions', '举办普法培训班'),
        told('law-training-participants', '参加普法培训的{staff}'),
        told('consultation-events', '开展义务咨询活动'),
        told('people-consulted', '接待咨询人员'),
        told('books-given', '赠送书籍'),
        told('pictures-given', '赠送字画、年画'),
      ),
      sentence(
        'period',
        flow('employee-training-sessions', '举办{staff}培训'),
        flow('employees-trained', '培训{staff}'),
        told('employee-training-attendances', '累计参训'),
        told('teachers-trained', '参加培训的教师'),
        told('employees-in-degree-courses', '参加在职学历进修的{staff}'),
        told('knowledge-contest-participants', '参加知识竞赛的{staff}'),
        told('teams-sent', '选送代表队'),
      ),
      sentence(
        'end',
        stock('reading-rooms', '建成职工书屋'),
        told('learning-units', '学习型先进单位'),
        told('knowledge-workers-named', '评选知识型职工'),
        told('civilised-workers-named', '评选文明职工'),
      ),
    ],
  ],
};
