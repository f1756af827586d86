/**
 * 劳动关系协调 (P17, P25, P26): visits, mediation, inspection. A rate follows the two figures it is made of; a zero of disputes
 * that stands on the form is news and is told in words.
 */
import { flow, withFigure } from '../clauses';
import { paragraph, say, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '劳动关系协调与维权';

export const labourRelations: Section = {
  id: 'labour-relations',
  heading,
  write: (facts) => blocksOrReason(heading, ['labour-relations'], facts, paragraph(bodies(facts), petitions(facts), disputes(facts), legalAid(facts), inspections(facts))),
};

function bodies({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(
    `截至${period.end}，${place.whole}共有`,
    withFigure(figures, 'units-with-mediation-committee', '劳动争议调解委员会'),
    withFigure(figures, 'legal-supervision-organisations', '劳动法律监督组织'),
    withFigure(figures, 'labour-coordinators', '专职劳动关系协调员'),
  );
}

function petitions({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'petition-batches', '接待职工来信来访'),
    withFigure(figures, 'petition-visits', figures.figure('petition-batches') ? '来访' : '接待职工来访'),
    withFigure(figures, 'petition-cases', '受理信访事项'),
    closed({ figures }, 'petition-cases-closed', '办结', 'petition-closing-rate', '办结率'),
  );
}

function disputes({ figures, period }: SectionFacts): Clause | undefined {
  const none = figures.isZero('wage-arrears-disputes') ? say`建会企业未发生欠薪纠纷` : withFigure(figures, 'wage-arrears-disputes', '建会企业发生欠薪纠纷');
  return sentence(
    `${period.within}，`,
    flow(figures, 'dispute-cases-accepted', '受理劳动争议案件'),
    withFigure(figures, 'dispute-cases-concluded', '调解结案'),
    closed({ figures }, 'dispute-cases-settled', '调解成功', 'mediation-success-rate', '已结案件调解成功率'),
    withFigure(figures, 'arbitration-cases-joined', '参与劳动争议仲裁'),
    none,
  );
}

function legalAid({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'legal-aid-cases', '办理职工法律援助案件'),
    withFigure(figures, 'legal-aid-cases-represented', '代理诉讼仲裁'),
    closed({ figures }, 'legal-aid-cases-represented-closed', '代理结案', 'representation-closing-rate', '代理结案率'),
    withFigure(figures, 'losses-recovered', '为职工挽回经济损失'),
  );
}

function inspections({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    withFigure(figures, 'labour-law-inspections', '开展劳动法律法规执行情况检查'),
    withFigure(figures, 'units-inspected', '走访用人单位'),
    withFigure(figures, 'employees-covered-by-inspection', '涉及职工'),
    withFigure(figures, 'inquiry-notices', '下达调查询问通知书'),
    withFigure(figures, 'rectification-orders', '下达限期改正指令书'),
  );
}

/** 「办结48件，办结率96%」: the rate's basis is the figure told just before. */
function closed({ figures }: Pick<SectionFacts, 'figures'>, indicator: string, label: string, rateId: string, rateLabel: string): Clause | undefined {
  const done = withFigure(figures, indicator, label);
  const rate = figures.rate(rateId);
  return done && rate ? say`${done}，${rateLabel}${rate}` : done;
}
