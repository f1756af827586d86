/**
 * 组织建设与会员发展 (P01, P15, P21, P22, P24): stocks first, behind 「截至……」, then what the period added.
 * 「截至2026年6月底，全镇共有基层工会62个，同比增长6.9%，其中企业工会48个……。上半年新建基层工会5个……。」
 */
import { flow, listing, own, rates, sentence, starting, stock, told } from '../lines';
import { listed, say, type Clause } from '../say';
import type { SectionFacts } from '../section';
import type { WorkSection } from '../work-section';
import { leaders } from './leaders';

export const organisation: WorkSection = {
  id: 'organisation',
  heading: '组织建设与会员发展',
  areas: ['organisation', 'membership'],
  paragraphs: [
    [
      sentence(
        'date',
        stock('grassroots-unions', '共有基层工会', {
          parts: [['enterprise-unions', '企业工会'], ['institution-unions', '事业单位工会'], ['government-unions', '机关工会'], ['other-unions', '其他工会']],
        }),
      ),
      listing(starting('按组建形式分，'), told('separate-unions', '单独基层工会'), told('joint-unions', '联合基层工会')),
      sentence(
        'period',
        flow('new-grassroots-unions', '新建基层工会'),
        flow('new-township-federations', '新成立乡镇（街道）总工会'),
        own(['townships-surveyed', 'development-zones-surveyed'], surveyed),
      ),
      sentence(
        'whole',
        told('enterprises', '共有企业', '', { parts: [['operating-enterprises', '正常经营企业'], ['non-public-enterprises', '非公企业']] }),
        told('non-public-enterprises', '共有非公企业', '', { unless: 'enterprises' }),
        stock('unionised-enterprises', '共有建会企业', { goal: '建会企业', tied: [['enterprises', 'non-public-enterprises'], '建会企业'] }),
        told('legal-entities-with-union', '共有已建立工会的法人单位'),
        told('covered-units', '工会组织涵盖单位', '', { parts: [['joint-union-covered-units', '联合工会涵盖单位']] }),
        told('union-groups', '设工会小组'),
      ),
      sentence(starting(''), rates('eligible-enterprise-unionisation-rate', 'legal-entity-unionisation-rate', 'operating-enterprise-unionisation-rate', 'required-union-completion-rate')),
    ],
    [
      listing(
        starting('工会规范化建设方面，共有'),
        stock('standardised-unions', '规范化合格基层工会'),
        stock('three-star-unions', '三星级工会'),
        stock('unions-with-workers-home', '建成职工之家的基层工会'),
        told('enterprise-union-offices', '建有工会办公室的企业'),
        stock('two-displays-model-enterprises', '“双亮”示范企业'),
        told('unions-with-legal-person', '取得法人资格的基层工会'),
        told('audit-organisations', '经费审查组织'),
        told('technical-associations', '职工技协组织'),
      ),
      sentence(starting(''), rates('collective-two-displays-rate', 'non-public-two-displays-rate')),
    ],
    [
      sentence(
        'end',
        told('employees', '{unionised}共有{staff}', '', { parts: [['women-employees', '女{staff}'], ['migrant-workers', '农民工'], ['dispatched-workers', '劳务派遣工']] }),
        told('employed-persons', '共有就业人员', '', { unless: 'employees' }),
      ),
      sentence('end', stock('members', '会员总数', { goal: '会员' }), told('members-with-card', '办理会员卡的会员', '', { tied: [['members'], '其中办理会员卡的'] })),
      sentence(starting('会员中，'), own(['women-members', 'migrant-members', 'dispatched-members'], kindsOfMembers)),
      sentence(
        'whole',
        told('new-form-unions', '建立新就业形态劳动者工会组织'),
        stock('new-form-members', '新就业形态劳动者会员', { tied: [['new-form-unions'], '发展会员'] }),
      ),
      sentence('period', flow('new-members', '新增会员', { parts: [['new-migrant-members', '农民工会员']] })),
      sentence(starting(''), rates('membership-rate', 'membership-rate-of-employed', 'women-membership-rate', 'migrant-membership-rate', 'new-form-membership-rate')),
      sentence(starting('各单位中，'), own([], leaders('members', '会员人数'))),
    ],
    [
      sentence(
        starting('工会工作力量方面，'),
        told('union-cadres', '共有工会干部', '', { parts: [['full-time-staff', '专职'], ['part-time-staff', '兼职']] }),
        told('full-time-staff', '共有专职工会工作人员', '', { unless: 'union-cadres' }),
        told('part-time-staff', '共有兼职工会工作人员', '', { unless: 'union-cadres', tied: [['full-time-staff'], '兼职工会工作人员'] }),
        told('committee-members-linked-to-unions', '联系基层的工会委员'),
        told('unions-linked-by-committee-members', '委员联系的基层工会', '', { tied: [['committee-members-linked-to-unions'], '联系基层工会'] }),
        told('vice-chairs-with-rank', '落实待遇的镇（街道）工会副主席'),
      ),
    ],
  ],
};

/** 「开展建会情况摸底，涉及乡镇（街道）14个、开发区2个」 */
function surveyed({ figures }: SectionFacts): Clause | undefined {
  const [townships, zones] = [figures.figure('townships-surveyed'), figures.figure('development-zones-surveyed')];
  const places = listed([townships && say`乡镇（街道）${townships}`, zones && say`开发区${zones}`]);
  return places && say`开展建会情况摸底，涉及${places}`;
}

const KINDS = [['women-members', '女会员'], ['migrant-members', '农民工会员'], ['dispatched-members', '劳务派遣工会员']] as const;

/** 「女会员4813人、农民工会员4102人，分别占42.5%和36.2%」 */
function kindsOfMembers({ figures }: SectionFacts): Clause | undefined {
  const kinds = KINDS.flatMap(([id, label]) => {
    const [claim, share] = [figures.figure(id), figures.share(id, 'members')];
    return claim && share ? [{ told: say`${label}${claim}`, share }] : [];
  });
  const all = listed(kinds.map(({ told }) => told));
  if (!all) return undefined;
  const shares = kinds.flatMap(({ share }, at) => [...(at === 0 ? [] : [at === kinds.length - 1 ? '和' : '、']), share]);
  return kinds.length > 1 ? say`${all}，分别占${shares}` : say`${all}，占${shares}`;
}
