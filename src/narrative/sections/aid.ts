/** 送温暖和困难帮扶 (P06, P07, P14): 「上半年，筹集送温暖资金12.5万元，走访慰问困难职工86户，发放慰问金8.6万元。」 */
import { flow, withFigure } from '../clauses';
import { paragraph, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '送温暖与困难帮扶';

export const aid: Section = {
  id: 'aid',
  heading,
  write: (facts) => blocksOrReason(heading, ['aid'], facts, [...paragraph(files(facts), visits(facts), help(facts)), ...paragraph(summer(facts), donations(facts))]),
};

function files({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(
    `截至${period.end}，${place.whole}`,
    withFigure(figures, 'workers-in-difficulty', '建档困难职工'),
    withFigure(figures, 'mutual-aid-participants', '参加职工互助保障的职工'),
    withFigure(figures, 'units-with-aid-campaign', '开展扶贫帮困送温暖活动的单位'),
  );
}

function visits({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'aid-funds-raised', '筹集送温暖资金'),
    flow(figures, 'households-visited', '走访慰问困难职工'),
    withFigure(figures, 'people-visited', '走访慰问各类人员'),
    withFigure(figures, 'condolence-money', '发放慰问金'),
    withFigure(figures, 'gift-value', '发放价值', '的慰问品'),
  );
}

function help({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'workers-in-difficulty-aided', '帮扶困难职工'),
    flow(figures, 'aid-money', '发放帮扶资金'),
    withFigure(figures, 'hardship-households-given-money', '向', '特困职工发放慰问金'),
    withFigure(figures, 'poverty-scholarship-money', '发放扶贫助学资金'),
    withFigure(figures, 'medicine-box-households', '向', '困难职工赠送药箱'),
  );
}

function summer({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'summer-visits', '开展送清凉活动'),
    withFigure(figures, 'people-visited-in-summer', '送清凉慰问职工'),
    withFigure(figures, 'summer-gift-value', '发放价值', '的清凉慰问品'),
  );
}

function donations({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    withFigure(figures, 'employee-donations', '职工捐款'),
    withFigure(figures, 'paired-aid-donations', '结对帮扶捐款'),
    withFigure(figures, 'donated-goods', '捐赠物资'),
    withFigure(figures, 'disaster-donations', '赈灾捐款'),
    withFigure(figures, 'disaster-goods-value', '捐赠价值', '的赈灾物资'),
  );
}
