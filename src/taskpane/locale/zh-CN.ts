/**
 * What the pane says, in the words of a statistics office. Every other locale is typed as this one, so that a missing
 * sentence does not compile.
 */
import type { Done, Step } from '../../actions/state';
import type { Level } from '../../model/relation';
import type { ReportKind } from '../../model/report-document';

export const zhCN = {
  product: '工会填报助手',
  steps: { check: '校验', rates: '指标', report: '总结' } satisfies Record<Step, string>,
  stepsLabel: '步骤',
  levels: { hard: '错误', soft: '待核实', hint: '提示' } satisfies Record<Level, string>,
  kinds: { 'half-year': '半年总结', annual: '年度总结', plan: '工作计划' } satisfies Record<ReportKind, string>,

  frame: {
    recognised: (count: number) => `已识别 ${count} 张表`,
    inSheet: (sheet: string) => `工作表「${sheet}」`,
    menu: '更多操作',
    recheck: '重新校验',
    dismiss: '关闭',
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
    hint: (count: number) => `${count} 条提示`,
    separator: ' · ',
    passed: '全部通过',
  },
  progress: { reading: '正在读取工作簿', working: '正在处理', cancel: '取消' },

  check: {
    start: '开始校验',
    again: '重新校验',
    countsLabel: '校验结果',
    show: (level: string, count: number) => `${level} ${count} 处，点按只看这一类`,
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

  report: {
    kind: '类型',
    unitName: '单位名称',
    unitNamePlaceholder: '填报单位的工会名称',
    period: '报告期',
    noPeriod: '表中没有写明',
    emptyTitle: '用表中的数据起草总结',
    emptyText: '每个数字都取自单元格，点一下就能回到原表核对。表中没有的内容不会写进去。',
    unsettled: (count: number) => `还有 ${count} 处错误没有改正，写出的数字可能不准。`,
    toCheck: '去改正',
    page: '总结预览',
    figureHint: '点数字可看出处',
    figure: (text: string) => `${text}，查看出处`,
    source: '出处',
    close: '收起',
    omitted: (count: number) => `未写入的部分 ${count}`,
    omittedText: '下列部分缺少数据，没有写进总结。',
  },

  noForm: {
    title: '没有找到工会报表',
    seen: '看到的工作表',
    seenSheet: (name: string, rows: number, columns: number) => `${name}（${rows} 行 ${columns} 列）`,
    seenEmpty: (name: string) => `${name}（空）`,
    why: '这些工作表里，没有与已知表式相符的指标名称。',
    ways: '可以这样做',
    way: ['确认打开的是填好的统计表、台账或年鉴表', '保留表名、表头和指标名称后再校验', '换一个工作簿，或转到另一张工作表'],
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
      case 'undone': return '已撤销';
      case 'rates-written': return `已将 ${done.count} 项指标写入「${done.sheets.join('」「')}」`;
      case 'downloaded': return `已生成「${done.fileName}」`;
      case 'saved': return `已保存为「${done.fileName}」`;
      case 'copied': return '已复制，可以粘贴到文档中';
      case 'inserted': return '已插入文档';
    }
  },
};

export type Words = typeof zhCN;
