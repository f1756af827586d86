/** 民主管理 (P05): 「截至2026年6月底，全镇建立职代会制度的单位52个，实行厂务公开的单位50个。按公有制企业计算，……。」 */
import { flow, rates, stock, withFigure, withParts } from '../clauses';
import { paragraph, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '民主管理';

export const democracy: Section = {
  id: 'democracy',
  heading,
  write: (facts) => blocksOrReason(heading, ['democracy'], facts, paragraph(systems(facts), systemRates(facts), meetings(facts))),
};

function systems({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(
    `截至${period.end}，${place.whole}`,
    stock(figures, 'units-with-congress', '建立职代会制度的单位'),
    stock(figures, 'units-with-open-affairs', '实行厂务公开的单位'),
    withFigure(figures, 'enterprises-with-open-affairs-and-congress', '同时建立厂务公开和职代会制度的企业'),
    withParts(figures, withFigure(figures, 'employee-directors', '职工董事'), 'employee-directors', [['women-employee-directors', '女职工董事']]),
  );
}

function systemRates({ figures }: SectionFacts): Clause | undefined {
  return sentence('', rates(figures, 'congress-rate', 'open-affairs-rate', 'public-open-affairs-rate', 'small-non-public-congress-rate'));
}

function meetings({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'congress-meetings', '召开职代会'),
    withFigure(figures, 'joint-meetings', '召开党政工联席会议'),
    withFigure(figures, 'open-affairs-boards', '设立厂务（校务）公开栏'),
    withFigure(figures, 'manager-reception-days', '举办总经理接待日'),
    withFigure(figures, 'manager-reception-attendances', '总经理接待日接待职工'),
  );
}
