/**
 * 组织建设与会员发展 (patterns P01, P15, P22, P24): stocks first, behind 「截至……」, then what the period added.
 * 「截至2026年6月底，全镇共有基层工会62个，同比增长6.9%，其中企业工会48个……。上半年新建基层工会5个……。」
 */
import { flow, partOf, rates, stock, withFigure, withParts } from '../clauses';
import { joinClauses, paragraph, say, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '组织建设与会员发展';

export const organisation: Section = {
  id: 'organisation',
  heading,
  write: (facts) =>
    blocksOrReason(heading, ['organisation', 'membership'], facts, [
      ...paragraph(unionStock(facts), unionsAdded(facts), unionRates(facts)),
      ...paragraph(quality(facts)),
      ...paragraph(memberStock(facts), memberRates(facts), membersAdded(facts)),
      ...paragraph(ownStrength(facts)),
    ]),
};

function unionStock({ figures, period, place }: SectionFacts): Clause | undefined {
  const unions = withParts(figures, stock(figures, 'grassroots-unions', '基层工会'), 'grassroots-unions', [
    ['enterprise-unions', '企业工会'],
    ['institution-unions', '事业单位工会'],
    ['government-unions', '机关工会'],
    ['other-unions', '其他工会'],
  ]);
  const covered = joinClauses([
    withFigure(figures, 'covered-units', '工会涵盖单位'),
    withFigure(figures, 'unionised-enterprises', '建会企业'),
    withFigure(figures, 'union-groups', '工会小组'),
  ]);
  return sentence(`截至${period.end}，${place.whole}共有`, unions, covered);
}

function unionsAdded({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(period.within, flow(figures, 'new-grassroots-unions', '新建基层工会'), withFigure(figures, 'new-township-federations', '新成立乡镇总工会'));
}

function unionRates({ figures }: SectionFacts): Clause | undefined {
  const ids = ['eligible-enterprise-unionisation-rate', 'legal-entity-unionisation-rate', 'operating-enterprise-unionisation-rate', 'required-union-completion-rate'];
  return sentence('', rates(figures, ...ids));
}

function quality({ figures }: SectionFacts): Clause | undefined {
  return sentence(
    '工会规范化建设方面，',
    withFigure(figures, 'standardised-unions', '规范化合格基层工会'),
    withFigure(figures, 'three-star-unions', '三星级工会'),
    withFigure(figures, 'unions-with-workers-home', '建成职工之家的基层工会'),
    withFigure(figures, 'two-displays-model-enterprises', '“双亮”示范企业'),
    withFigure(figures, 'unions-with-legal-person', '取得法人资格的基层工会'),
    withFigure(figures, 'audit-organisations', '经费审查组织'),
    rates(figures, 'collective-two-displays-rate', 'non-public-two-displays-rate'),
  );
}

function memberStock({ figures, place, period }: SectionFacts): Clause | undefined {
  const members = stock(figures, 'members', '会员');
  const parts = joinClauses([
    partOf(figures, 'women-members', '女会员', 'members', '会员'),
    partOf(figures, 'migrant-members', '农民工会员', 'members', '会员'),
  ]);
  const membersToldWhole = members && (parts ? say`${members}，其中${parts}` : members);
  const formOfWork = withFigure(figures, 'new-form-members', '新就业形态劳动者会员');
  return sentence(`截至${period.end}，${place.whole}共有`, employees({ figures }), membersToldWhole, formOfWork);
}

function employees({ figures }: Pick<SectionFacts, 'figures'>): Clause | undefined {
  const employed = withParts(figures, withFigure(figures, 'employees', '建会单位职工'), 'employees', [
    ['women-employees', '女职工'],
    ['migrant-workers', '农民工'],
  ]);
  return employed ?? withFigure(figures, 'employed-persons', '就业人员');
}

function memberRates({ figures }: SectionFacts): Clause | undefined {
  return sentence(
    '',
    rates(figures, 'membership-rate', 'membership-rate-of-employed', 'women-membership-rate', 'migrant-membership-rate', 'new-form-membership-rate'),
  );
}

function membersAdded({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(period.within, withParts(figures, flow(figures, 'new-members', '新增会员'), 'new-members', [['new-migrant-members', '农民工会员']]));
}

function ownStrength({ figures }: SectionFacts): Clause | undefined {
  return sentence(
    '工会工作力量方面，',
    withFigure(figures, 'union-cadres', '工会干部'),
    withFigure(figures, 'full-time-staff', '专职工会工作人员'),
    withFigure(figures, 'part-time-staff', '兼职工会工作人员'),
  );
}
