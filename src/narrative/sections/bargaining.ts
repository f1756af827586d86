/**
 * 集体协商与集体合同 (P04, P20): enterprises and employees first, the rate behind the name of its basis, then new and renewed
 * contracts. 「截至2026年6月底，全镇签订集体合同的企业56家……。按建会企业计算，集体合同签订率为90.32%。」
 */
import { flow, rates, stock, withFigure, withParts } from '../clauses';
import { joinClauses, paragraph, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '集体协商与集体合同';

export const bargaining: Section = {
  id: 'bargaining',
  heading,
  write: (facts) =>
    blocksOrReason(heading, ['bargaining'], facts, [
      ...paragraph(contractStock(facts), contractRates(facts), contractsMade(facts)),
      ...paragraph(wageAgreements(facts), wageRates(facts), wageSurvey(facts)),
      ...paragraph(copies(facts)),
    ]),
};

function contractStock({ figures, period, place }: SectionFacts): Clause | undefined {
  const enterprises = stock(figures, 'enterprises-with-collective-contract', '签订集体合同的企业');
  const covered = stock(figures, 'employees-covered-by-collective-contract', enterprises ? '覆盖职工' : '集体合同覆盖职工');
  return sentence(`截至${period.end}，${place.whole}`, enterprises, covered);
}

function contractRates({ figures }: SectionFacts): Clause | undefined {
  return sentence('', rates(figures, 'collective-contract-rate', 'collective-contract-rate-of-fit', 'contract-coverage-rate'));
}

function contractsMade({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    period.within,
    flow(figures, 'enterprises-newly-signing', '新签集体合同的企业'),
    flow(figures, 'enterprises-renewing', '续签集体合同的企业'),
  );
}

function wageAgreements({ figures }: SectionFacts): Clause | undefined {
  const whole = 'enterprises-with-wage-agreement';
  return sentence(
    '工资集体协商方面，',
    withParts(figures, stock(figures, whole, '开展工资集体协商的企业'), whole, [
      ['enterprises-with-own-wage-agreement', '单独签订的'],
      ['enterprises-with-regional-wage-agreement', '区域性协议覆盖的'],
      ['enterprises-with-sectoral-wage-agreement', '行业性协议覆盖的'],
    ]),
    stock(figures, 'employees-covered-by-wage-agreement', '覆盖职工'),
  );
}

function wageRates({ figures }: SectionFacts): Clause | undefined {
  return sentence('', rates(figures, 'wage-agreement-rate', 'own-wage-agreement-rate'));
}

function wageSurvey({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    joinClauses([
      withFigure(figures, 'enterprises-in-wage-survey', '开展工资状况调查的企业'),
      withFigure(figures, 'employees-in-wage-survey', '调查职工'),
      withFigure(figures, 'wage-negotiator-training-sessions', '举办工资集体协商代表培训'),
    ]),
  );
}

function copies({ figures }: SectionFacts): Clause | undefined {
  const whole = 'collective-contracts';
  return sentence(
    '合同份数方面，',
    withParts(figures, stock(figures, whole, '签订各类集体合同'), whole, [
      ['comprehensive-contracts', '综合集体合同'],
      ['wage-contracts', '工资集体合同'],
      ['regional-wage-contracts', '区域性工资集体合同'],
      ['women-contracts', '女职工专项集体合同'],
      ['safety-contracts', '劳动安全卫生专项集体合同'],
    ]),
  );
}
