/** 送温暖和困难帮扶 (P06, P07, P14): 「上半年，筹集送温暖资金12.5万元；走访慰问困难职工86户，发放慰问金8.6万元。」 */
import { flow, listing, sentence, starting, told } from '../lines';
import type { WorkSection } from '../work-section';

export const aid: WorkSection = {
  id: 'aid',
  heading: '送温暖与困难帮扶',
  areas: ['aid'],
  paragraphs: [
    [
      listing(
        starting('共有', 'end'),
        told('workers-in-difficulty', '建档困难职工'),
        told('mutual-aid-participants', '参加职工互助保障的职工'),
        told('units-with-aid-campaign', '开展扶贫帮困送温暖活动的单位'),
      ),
      sentence(
        'period',
        flow('aid-funds-raised', '筹集送温暖资金'),
        flow('households-visited', '走访慰问困难{staff}'),
        told('people-visited', '走访慰问各类人员', '', { tied: [['households-visited'], '慰问各类人员'] }),
        told('condolence-batches', '开展集中慰问'),
        told('condolence-money', '发放慰问金'),
        told('gift-value', '发放慰问品折合', '', { tied: [['condolence-money'], '发放慰问品折合'] }),
        told('gifts-given', '发放慰问品'),
        told('hardship-households-given-money', '向特困{staff}家庭', '发放慰问金', { tied: [['condolence-money', 'gift-value'], '惠及特困{staff}家庭'] }),
      ),
      sentence(
        'period',
        flow('workers-in-difficulty-aided', '帮扶困难{staff}'),
        flow('aid-money', '发放帮扶资金', { tied: [['workers-in-difficulty-aided'], '发放帮扶资金'] }),
        told('poverty-scholarship-money', '发放扶贫助学资金'),
        told('medicine-box-households', '为困难{staff}家庭赠送药箱，惠及'),
        told('poor-students-visited', '慰问贫困学生'),
        told('disaster-students-visited', '慰问灾区学生'),
        told('worker-situation-surveys', '开展{staff}状况专项调查'),
      ),
    ],
    [
      sentence(
        'period',
        flow('summer-visits', '开展送清凉活动'),
        flow('people-visited-in-summer', '慰问高温岗位{staff}'),
        told('summer-gift-value', '发放清凉慰问品折合', '', { tied: [['people-visited-in-summer'], '发放清凉慰问品折合'] }),
      ),
      sentence(
        'period',
        told('employee-donations', '{staff}捐款'),
        told('paired-aid-donations', '结对帮扶捐款'),
        told('donated-goods', '捐赠物资'),
        told('disaster-donations', '赈灾捐款'),
        told('disaster-goods', '捐赠赈灾物资'),
        told('disaster-goods-value', '赈灾物资折合'),
      ),
    ],
  ],
};
