/**
 * The half-year of an invented township union, 青云镇总工会: 本期, 上年同期 and, where the year set one, 年度目标.
 * Every figure keeps every relation of the form (86 = 61 + 9 + 6 + 10, 11 318 ≤ 11 862); lines not named here stay blank.
 */
export type Figures = readonly [current: number, lastYear: number, target?: number];

export const townshipFigures: Readonly<Record<string, Figures>> = {
  'grassroots-unions': [86, 82, 88],
  'enterprise-unions': [61, 58],
  'institution-unions': [9, 9],
  'government-unions': [6, 6],
  'other-unions': [10, 9],
  'new-grassroots-unions': [4, 3, 6],
  'covered-units': [214, 203],
  'eligible-enterprises': [168, 160],
  'eligible-enterprises-with-union': [158, 147],
  'unionised-enterprises': [158, 147, 164],
  'separately-unionised-enterprises': [52, 50],
  'unionised-collective-enterprises': [7, 7],
  'unionised-non-public-enterprises': [140, 129],
  'non-public-enterprises': [403, 388],
  'unions-required': [6, 5],
  'unions-required-established': [4, 3],
  'union-groups': [173, 165],
  'union-cadres': [312, 298],
  'full-time-staff': [5, 5],
  'part-time-staff': [307, 293],
  'unions-with-legal-person': [62, 58],
  'audit-organisations': [80, 76],
  'standardised-unions': [54, 49, 60],
  'unions-with-workers-home': [61, 57, 65],
  'collective-enterprises-in-two-displays': [7, 6],
  'non-public-enterprises-in-two-displays': [118, 104],
  'new-form-unions': [2, 1, 3],

  'employees': [11862, 11490],
  'women-employees': [5024, 4871],
  'migrant-workers': [4437, 4310],
  'employees-in-unionised-enterprises': [9986, 9664],
  'members': [11318, 10874, 11500],
  'women-members': [4813, 4627],
  'migrant-members': [4102, 3921],
  'new-members': [486, 452, 800],
  'new-form-workers': [640, 520],
  'new-form-members': [402, 288, 450],

  'cadre-training-sessions': [3, 2, 5],
  'cadres-trained': [186, 142],
  'cadre-training-attendances': [241, 178],
  'cadre-training-days': [4, 3],

  'enterprises-with-collective-contract': [143, 131, 150],
  'enterprises-newly-signing': [12, 9],
  'enterprises-renewing': [31, 28],
  'employees-covered-by-collective-contract': [9420, 8968],
  'enterprises-with-wage-agreement': [138, 126, 145],

  'units-with-congress': [136, 128],
  'units-with-open-affairs': [134, 127],
  'enterprises-with-open-affairs-and-congress': [121, 112],
  'public-enterprises': [11, 11],
  'public-enterprises-with-open-affairs': [11, 11],
  'small-non-public-enterprises': [127, 118],
  'small-non-public-enterprises-with-congress': [112, 101],
  'congress-meetings': [139, 130],
  'joint-meetings': [2, 1, 2],

  'units-with-mediation-committee': [58, 55],
  'legal-supervision-organisations': [56, 52],
  'petition-batches': [14, 17],
  'petition-visits': [63, 74],
  'petition-cases': [14, 17],
  'petition-cases-closed': [14, 17],
  'dispute-cases-accepted': [23, 27],
  'dispute-cases-concluded': [21, 25],
  'dispute-cases-settled': [19, 22],
  'losses-recovered': [386500, 412800],
  'labour-law-inspections': [2, 2, 4],
  'units-inspected': [46, 41],
  'employees-covered-by-inspection': [3125, 2890],

  'safety-committees': [57, 54],
  'ankang-cup-enterprises': [48, 45, 50],
  'enterprises-safety-inspected': [132, 120],
  'large-enterprises': [39, 37],
  'large-enterprises-safety-inspected': [39, 37],
  'large-enterprises-with-safety-officer': [38, 35],
  'safety-training-sessions': [4, 3],
  'people-trained-in-safety': [428, 365],

  'workers-in-difficulty': [67, 72],
  'aid-funds-raised': [128600, 119500, 200000],
  'households-visited': [58, 63],
  'hardship-households-given-money': [21, 24],
  'people-visited': [146, 138],
  'condolence-money': [86400, 81200],
  'gift-value': [23600, 21900],
  'workers-in-difficulty-aided': [59, 61],
  'aid-money': [112000, 104500],
  'summer-visits': [2, 2, 5],
  'people-visited-in-summer': [385, 340],
  'summer-gift-value': [28900, 25600],
  'mutual-aid-participants': [6820, 6315, 7000],

  'scholarship-funds-raised': [52000, 48000, 150000],
  'scholarship-money': [36000, 32000],
  'students-sponsored': [12, 11, 40],

  'job-fairs': [3, 2, 5],
  'vacancies-offered': [1260, 1085],
  'people-referred': [318, 276],
  'people-placed': [204, 181],
  'migrants-trained': [274, 243],

  'competition-participants': [2140, 1960],
  'skill-contest-participants': [326, 298, 400],
  'mentor-pairs': [74, 66, 80],
  'worker-pioneers': [3, 2],

  'suggestions-collected': [412, 367, 600],
  'suggestions-adopted': [263, 228],

  'city-may-day-medals': [4, 3],
  'model-workers-visited': [5, 4],
  'model-worker-money': [7500, 6000],
  'excellent-union-cadres': [15, 15],

  'women-committees': [82, 78],
  'enterprises-with-women-contract': [139, 127, 145],
  'women-on-maternity-leave-visited': [17, 14],

  'employee-training-sessions': [9, 8],
  'employees-trained': [1246, 1108],
  'employee-training-attendances': [1583, 1392],
  'law-training-sessions': [3, 3],
  'law-training-participants': [214, 196],
  'publicity-events': [6, 5],
  'leaflets': [4800, 4500],
  'reading-rooms': [14, 13, 16],
  'books-given': [620, 580],

  'culture-events': [11, 10],
  'culture-contest-participants': [742, 685],
  'volunteers': [268, 236],
  'activity-spending': [96800, 88500],

  'union-income': [1286400, 1198700, 2450000],
  'dues-payable': [1352000, 1264000],
  'dues-collected': [1203500, 1121800, 2400000],
  'dues-collected-by-tax': [948200, 876500],
  'dues-remitted': [481400, 448720],

  'blood-donors': [126, 118],
};

/**
 * The half-year before: 上年同期 of this one is its 本期, and what led up to it went on at the same pace (86 after 82 after 78),
 * so that whatever adds up here adds up there.
 */
export const earlierTownshipFigures: Readonly<Record<string, Figures>> = Object.fromEntries(
  Object.entries(townshipFigures).map(([id, [current, lastYear, target]]): [string, Figures] => {
    const growth = current - lastYear;
    return [id, target === undefined ? [lastYear, lastYear - growth] : [lastYear, lastYear - growth, target - growth]];
  }),
);
