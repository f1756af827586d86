/**
 * What the pane says, in the words of a statistics office. Every other locale is typed as this one, so that a missing
 * sentence does not compile.
 */
import type { Done, Step } from '../../actions/state';
import type { ExplanationState } from '../../explanations/explanation';
import type { ReasonCode } from '../../explanations/reasons';
import type { Wanting } from '../../explanations/review-text';
import type { Level } from '../../model/relation';

export const zhCN = {
  product: '工会填报助手',
  steps: { fill: '填报', check: '校验', rates: '指标', report: '总结', proofread: '校对' } satisfies Record<Step, string>,
  stepsLabel: '步骤',
  levels: { hard: '错误', soft: '待核实', hint: '提示', blank: '必填未填', explained: '已说明' } satisfies Record<Level | 'blank' | 'explained', string>,

  frame: {
    recognised: (count: number) => `已识别 ${count} 张表`,
    inSheet: (sheet: string) => `工作表「${sheet}」`,
    menu: '更多操作',
    recheck: '重新校验',
    changeForm: '换表式',
    changeFormOf: (sheet: string) => `工作表「${sheet}」用哪个表式`,
    automatic: (title: string | undefined) => (title === undefined ? '自动识别' : `自动识别（${title}）`),
    dismiss: '关闭',
    undoOf: (undo: string, done: string) => `${undo}：${done}`,
  },
  start: {
    emptyTitle: '这个工作簿还是空的',
    emptyText: '从下面选一种做法开始。',
    choices: '开始填报',
    'new-form': '选一个表式，生成空白报表，边填边校验',
    fetch: '选一份台账，按表式汇总成报表',
    carry: '选上期的报表，照样建本期的，沿用能用的数',
    cannotWrite: '这里不能写入表格。请在 Excel、WPS 表格或网页工作台中新建。',
  },
  ownForms: {
    title: '载入的表式',
    remove: (title: string) => `移除表式「${title}」`,
    remarks: (title: string, count: number) => `「${title}」的审核关系有 ${count} 条提示`,
    dismiss: '知道了',
  },
  status: {
    never: '未校验',
    running: '正在校验',
    stale: '已取消，结果不是最新',
    cancelled: '已取消',
    failed: '未能读取',
    noForm: '未找到报表',
    hard: (count: number) => `${count} 处错误`,
    soft: (count: number) => `${count} 处待核实`,
    blank: (count: number) => `还有 ${count} 格必填`,
    hint: (count: number) => `${count} 条提示`,
    explained: (count: number) => `已说明 ${count} 处`,
    separator: ' · ',
    passed: '全部通过',
  },
  progress: { reading: '正在读取工作簿', working: '正在处理', cancel: '取消' },

  check: {
    start: '开始校验',
    again: '重新校验',
    countsLabel: '校验结果',
    toFill: '去填报',
    blanks: (count: number) => `必填未填 ${count} 格`,
    show: (level: string, count: number) => `${level} ${count} 处，点按只看这一类`,
    showBlanks: (count: number) => `必填未填 ${count} 格，点按只看这一类`,
    passed: (count: number) => `通过 ${count}`,
    skipped: (count: number) => `未能检查 ${count}`,
    outcomes: '各项检查的结果',
    skippedTitle: '未能检查的项目和原因',
    passedTitle: '已通过的项目',
    broke: '程序出错，这一项没有检查',
    marks: '在表中标出',
    mended: (subject: string) => `「${subject}」已改正`,
    listLabel: '校验发现的问题',
    more: (count: number) => `再显示 ${count} 处`,
    change: (to: string) => `改为 ${to}`,
    plainRepairs: (count: number) => `${count} 个单元格的数字存成了文本，或带有全角字符、多余空格，可以一次改好。`,
    plainRepairsAll: (count: number) => `全部转换（${count} 格）`,
    clearCell: '清空这一格',
    locate: '定位',
    details: '依据与算式',
    expected: '应为',
    actual: '现为',
    relation: '审核关系',
    clause: '依据',
    cells: '涉及的数据',
    empty: '空',
    previous: '上一处',
    next: '下一处',
    nextAfter: (at: number, of: number) => `下一处（${at}/${of}）`,
  },
  suspects: {
    likeliest: '最可能写错的是',
    reason: (text: string) => text,
    alternative: '也可能是',
    andMore: (count: number) => `…… 另有 ${count} 个单元格`,
    changeOf: (from: string, to: string) => `${from} → ${to}`,
    only: '唯一可行',
    onlyHere: '本格唯一可行',
    swap: (one: string, other: string) => `对调 ${one} 与 ${other}`,
    together: (count: number) => `${count} 格一起改`,
    moved: (told: string, blamed: string) => `上面的算式从「${told}」说起，推断写错的是「${blamed}」。`,
    others: '还可能是',
    witness: (from: string, to: string) => `${from} 改为 ${to} 也能使各条关系成立`,
    why: (fewer: number) => (fewer === 1 ? '只改其中一格不够，因为：' : `只改 ${fewer} 格不够，因为：`),
    conflict: (relations: string) => `不改动所涉的数，${relations} 就不能成立`,
    conflicts: (relations: string) => `不改动所涉的数，${relations} 就不能同时成立`,
    and: '、',
    quoted: (relation: string) => `「${relation}」`,
    more: (count: number) => `另有 ${count} 种，不一一列出。`,
    incomplete: '牵涉的单元格较多，查到这里为止，未再继续查找；可能还有别的组合。',
    complete: '能使各条关系都成立、改动又最少的，只有以上几种。',
  },
  explain: {
    open: '填写说明',
    again: '重新说明',
    change: '修改说明',
    reason: '原因',
    text: '说明',
    placeholder: '写明原因、数量和依据',
    cause: '原因',
    quantity: '数量',
    basis: '依据',
    present: '已写明',
    absent: '未写明',
    claimed: (text: string) => `涉及数量：${text}`,
    save: '写入审核说明',
    cancel: '取消',
    states: {
      accepted: '已说明',
      stale: '数值已变，请重新说明',
      insufficient: '说明不够具体，请写明原因、数量、依据',
      orphan: '对应的问题已不存在',
    } satisfies Record<ExplanationState, string>,
    wanting: {
      blank: '写明原因、数量和依据，例如“因2家企业撤并减少会员120人，见6月台账”。',
      'empty-phrase': '这句话没有说明原因，应写明原因、数量和依据，例如“因2家企业撤并减少会员120人，见6月台账”。',
      cause: '只有数量，还应写明原因和依据。',
      detail: '原因还不够具体，应补充数量或依据。',
    } satisfies Record<Wanting, string>,
    enough: '可以写入。',
    reasons: {
      scope: '口径变化', merger: '机构撤并', 'new-unit': '新增单位', policy: '政策因素', 'one-off': '一次性因素', 'earlier-error': '上期数据有误', other: '其他',
    } satisfies Record<ReasonCode, string>,
    orphans: (count: number) => `「审核说明」中有 ${count} 条说明已没有对应的问题。`,
  },
  question: {
    title: (label: string) => `「${label}」是哪个指标`,
    unknown: '没有与它相近的指标，这一行暂不参与校验。',
    several: '它与几个指标都对得上，选定后再参与校验。',
    none: '都不是',
    noted: '知道了',
    locate: '看原表',
    rest: (count: number) => `还有 ${count} 个名称待确认`,
  },
  allWell: {
    title: '全部通过',
    text: (passed: number) => `已做 ${passed} 项检查，没有发现问题。`,
    withHints: '没有错误和待核实的数据，下面的提示供参考。',
    withExplained: (count: number) => `没有错误；待核实的 ${count} 处都已说明。`,
    toRates: '计算指标',
    toReport: '起草总结',
  },

  rates: {
    none: '这张表里还没有能计算的指标',
    noneText: '指标由分子、分母两项数据相除得出。表中有「会员人数」「职工人数」一类数据后，这里会自动列出。',
    lastYear: (value: string) => `上年同期 ${value}`,
    previous: (label: string, value: string) => `${label} ${value}`,
    points: (text: string) => `${text}个百分点`,
    same: '持平',
    uncomputed: (count: number) => `未能计算 ${count} 项`,
    blank: '未填',
    doubtful: '分子或分母有错误未改正，这个数可能不准',
    showUnits: (count: number) => `查看其余 ${count} 个单位`,
    showPeriods: (count: number) => `查看其余 ${count} 个时期`,
    hideUnits: '收起',
    more: (count: number) => `再显示 ${count} 个`,
    where: (sheets: string, count: number) => `将以公式写入工作表「${sheets}」，共 ${count} 项；原表数据不改动。`,
    replaces: (sheet: string) => `工作表「${sheet}」已有内容，写入时会更新。`,
  },

  noForm: {
    title: '没有找到工会报表',
    seen: '看到的工作表',
    seenSheet: (name: string, rows: number, columns: number) => `${name}（${rows} 行 ${columns} 列）`,
    seenEmpty: (name: string) => `${name}（空）`,
    why: '这些工作表里，没有与已知表式相符的指标名称。',
    ways: '可以这样做',
    way: ['确认打开的是填好的统计表、台账或年鉴表', '保留表名、表头和指标名称后再校验', '本单位自己的表，从右上角的菜单载入表式'],
  },
  noHost: {
    title: '请在表格软件中打开',
    text: '这个窗格要和表格放在一起使用。在 Excel 或 WPS 表格的加载项中打开，或使用网页版工作台。',
  },
  failed: { title: '没能读取工作簿', retry: '再试一次' },
  never: { title: '还没有校验', text: '校验会读取整个工作簿，不改动任何数据，也不向外发送。' },
  cancelled: { title: '校验已取消', text: '工作簿没有改动。需要时可以重新开始。' },
  readingTitle: '正在读取工作簿',
  bug: {
    title: '程序出错了',
    text: '这是程序的问题，不是数据的问题，工作簿没有受影响。可以重新载入；把下面的信息交给维护人员，有助于尽快修好。',
    copy: '复制出错信息',
    reload: '重新载入',
    details: '出错信息',
  },

  done: (done: Done): string => {
    switch (done.kind) {
      case 'repaired': return done.to === '' ? `已清空「${done.subject}」` : `「${done.subject}」已改为 ${done.to}`;
      case 'swapped': return `已对调「${done.subjects.join('」「')}」`;
      case 'several-repaired': return `已改好 ${done.count} 格`;
      case 'orphans-removed': return `已删去 ${done.count} 条说明`;
      case 'explained': return `「${done.subject}」的说明已写入「审核说明」`;
      case 'definition-loaded': return done.isKept ? `已载入「${done.title}」，并随工作簿保存` : `已载入「${done.title}」，本次有效`;
      case 'definition-removed': return `已移除表式「${done.title}」`;
      case 'form-made': return `已新建「${done.sheet}」`;
      case 'filled': return `已写入 ${done.count} 项`;
      case 'undone': return '已撤销';
      case 'rates-written': return `已将 ${done.count} 项指标写入「${done.sheets.join('」「')}」`;
      case 'downloaded': return `已生成「${done.fileName}」`;
      case 'saved': return `已保存为「${done.fileName}」`;
      case 'copied': return '已复制，可以粘贴到文档中';
      case 'inserted': return '已插入文档';
      case 'handed-over': return '已交给 WPS 文字：在文字里打开文档，点“工会填报—打开填报助手”，接着写总结';
      case 'opened-as-new': return '已另开一份文档';
      case 'document-refreshed': return done.count === 0 ? '文中数字都是最新的，没有改动' : `已更新文中 ${done.count} 个数字`;
      case 'remarks-written': return done.count === 0 ? '文中的校对批注已去掉' : `已写成 ${done.count} 条批注，以“【校对】”开头`;
      case 'phrases-kept': return '已存入工作表「措辞」';
      case 'report-renewed': return `已更新 ${done.count} 句`;
    }
  },
};

export type Words = typeof zhCN;
