/** Forms as clerks load them: a statutory one with 表号, a long one without line numbers, a ledger of their own, deep parts, labels met twice. */
import { loadDefinition } from '../../../src/forms/load-definition';
import type { FormDefinition } from '../../../src/model/form';

const load = (definition: object): FormDefinition => loadDefinition(JSON.stringify(definition), '本区.json');

/** 表号, codes with leading zeros, a total with a difference, a rate that is known and one that is not. */
export const statutory = load({
  code: 'own-statutory', title: '某区基层工会组织和会员情况', issue: { number: '区工统1表', issuedBy: '某区总工会', approvedBy: '某区统计局', approvalNumber: '区统制〔2026〕3号', validUntil: '2027年12月' },
  periods: ['current', 'samePeriodLastYear', 'annualTarget'],
  items: [
    { lineNo: '01', name: '期初会员人数', unit: '人', required: true },
    { lineNo: '02', name: '本期入会人数', unit: '人', definition: '报告期内新加入工会、取得会籍的职工人数。' },
    { lineNo: '03', name: '本期转出人数', unit: '人' },
    { lineNo: '04', name: '会员人数', unit: '人' },
    { lineNo: '05', name: '职工人数', unit: '万人' },
    { lineNo: '06', name: '职工入会率', unit: '%' },
    { lineNo: '07', name: '年度任务完成率', unit: '%', kind: 'rate', mayExceed100: true },
    { lineNo: '08', name: '经费合计', unit: '万元' },
    { lineNo: '09', name: '上级补助', unit: '元', partOf: '经费合计' },
    { lineNo: '10', name: '会费收入', unit: '万元', partOf: '经费合计' },
    { lineNo: '11', name: '是否建立职代会', kind: 'yes-no' },
    { lineNo: '12', name: '本届换届日期', kind: 'date' },
    { lineNo: '13', name: '统一社会信用代码' },
  ],
  relations: [{ text: '[04] = [01] + [02] - [03]' }, { text: '经费合计 = sum(分项)' }, { text: '会员人数 <= 职工人数' }],
  rates: [{ title: '职工入会率', numerator: '会员人数', denominator: '职工人数', decimals: 1 }],
});

/** 240 items without line numbers, parts four deep, one unit of measure. */
export const long = load({
  code: 'own-long', title: '某市总工会关于全市各级工会组织建设和会员发展及职工服务阵地建设运行情况的年度统计调查汇总情况表', periods: ['current', 'previousPeriod'],
  items: Array.from({ length: 48 }, (_, at) => [
    { name: `第${at + 1}类工会数`, unit: '个' },
    { name: `第${at + 1}类企业工会数`, unit: '个', partOf: `第${at + 1}类工会数` },
    { name: `第${at + 1}类内资企业工会数`, unit: '个', partOf: `第${at + 1}类企业工会数` },
    { name: `第${at + 1}类私营内资企业工会数`, unit: '个', partOf: `第${at + 1}类内资企业工会数` },
    { name: `第${at + 1}类规模以上私营内资企业中单独建立工会委员会并配备专职工会工作人员的工会数`, unit: '个', partOf: `第${at + 1}类私营内资企业工会数` },
  ]).flat(),
});

/** The same short labels under different wholes. */
export const sharedLabels = load({
  code: 'own-shared-labels', title: '某区职工和会员构成情况', periods: ['current'],
  items: ['职工', '会员', '工会干部'].flatMap((who) => [
    { name: `${who}总人数`, unit: '人', required: true },
    { name: `${who}中女性`, unit: '人', partOf: `${who}总人数`, labels: ['女'] },
    { name: `${who}中女性党员`, unit: '人', partOf: `${who}中女性`, labels: ['党员'] },
    { name: `${who}中男性`, unit: '人', partOf: `${who}总人数`, labels: ['男'] },
    { name: `${who}中男性党员`, unit: '人', partOf: `${who}中男性`, labels: ['党员'] },
  ]),
  relations: ['职工', '会员', '工会干部'].map((who) => ({ text: `${who}总人数 = ${who}中女性 + ${who}中男性` })),
});

/** Across the head, with a roster; a rate, dates and answers among the figures. */
export const ledger = load({
  code: 'own-ledger', title: '某区各镇工会工作台账', layout: 'indicators-in-columns', roster: ['城关镇', '东风乡', '青云街道'],
  items: [
    { name: '职工人数', unit: '人', required: true },
    { name: '女职工人数', unit: '人', partOf: '职工人数', labels: ['女'] },
    { name: '会员人数', unit: '人', required: true },
    { name: '女会员人数', unit: '人', partOf: '会员人数', labels: ['女'] },
    { name: '男会员人数', unit: '人', partOf: '会员人数', labels: ['男'] },
    { name: '职工入会率', unit: '%' },
    { name: '是否建立职代会', kind: 'yes-no' },
    { name: '签订日期', kind: 'date', within: 'survey-year' },
    { name: '经费收入', unit: '元' },
  ],
  relations: [{ text: '会员人数 = 女会员人数 + 男会员人数' }, { text: '会员人数 <= 职工人数' }],
  rates: [{ title: '职工入会率', numerator: '会员人数', denominator: '职工人数', decimals: 2 }],
});

/** Lines that read like signatures: 负责人, 联系电话. */
export const survey = load({
  code: 'own-survey', title: '某区工会基本情况调查表', periods: ['current'],
  items: [{ name: '工会名称', kind: 'text' }, { name: '职工人数', unit: '人' }, { name: '负责人', kind: 'text' }, { name: '联系电话', kind: 'code' }, { name: '会员人数', unit: '人', required: true }, { name: '填表人数', unit: '人' }],
});

export const ownForms: readonly FormDefinition[] = [statutory, long, sharedLabels, ledger, survey];
