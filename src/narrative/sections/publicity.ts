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
        told('books-given', '赠送书籍'),
        told('pictures-given', '赠送字画、年画'),
        flow('law-training-sessions', '举办普法培训班'),
        told('law-training-participants', '组织{staff}', '参加普法培训', { tied: [['law-training-sessions'], '参加{staff}'] }),
        told('consultation-events', '开展义务咨询活动'),
        told('people-consulted', '接待咨询人员', '', { tied: [['consultation-events'], '接待咨询人员'] }),
      ),
      sentence(
        'period',
        flow('employee-training-sessions', '举办{staff}培训'),
        flow('employees-trained', '培训{staff}'),
        told('employee-training-attendances', '{staff}累计参训', '', { tied: [['employees-trained', 'employee-training-sessions'], '累计参训'] }),
        told('teachers-trained', '组织教师', '参加培训'),
        told('employees-in-degree-courses', '{staff}', '参加在职学历进修'),
        told('knowledge-contest-participants', '组织{staff}', '参加知识竞赛'),
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
