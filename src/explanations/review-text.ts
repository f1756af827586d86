/**
 * Whether an explanation says anything. 「情况属实」「已核实，无误」 repeat that the figure is right and do not say why;
 * wanted are cause, quantity and basis: 「因2家企业撤并减少会员120人，见6月台账」.
 *
 * Accepted is a cause in words of its own together with a quantity or a basis (a date, a document, somebody's name), or a
 * cause told at length. Words of the figure itself and words that are true of any figure do not count.
 */
import { withoutSpaces } from '../text/plain-text';
import { claimedQuantities, withoutQuantities, type ClaimedQuantity } from './claimed-quantity';

export type Wanting = 'blank' | 'empty-phrase' | 'cause' | 'detail';

export interface TextReview {
  readonly isAccepted: boolean;
  readonly hasCause: boolean;
  readonly hasQuantity: boolean;
  readonly hasBasis: boolean;
  /** Exactly where it is not accepted. */
  readonly wanting?: Wanting;
  readonly claimed: readonly ClaimedQuantity[];
}

/** True of any figure; longer phrases before the words they are made of. */
const EMPTY_WORDS = (
  '与实际情况相符 与实际情况一致 实际情况如此 符合实际情况 与实际相符 与实际一致 符合实际 实际情况 情况属实 数据属实 内容属实 填报属实 情况真实 数据真实 真实有效 真实准确 真实可靠 ' +
  '准确无误 核对无误 核实无误 审核无误 确认无误 数据无误 填报无误 录入无误 计算无误 没有错误 没有问题 没有异常 数据准确 数据正确 填写正确 录入正确 ' +
  '正常波动 正常变动 正常变化 正常浮动 正常情况 自然变动 自然增减 客观原因 客观情况 客观存在 特殊情况 特殊原因 历史原因 工作需要 业务需要 实际需要 发展需要 业务发展 ' +
  '特此说明 情况说明 详见附件 见附件 见说明 请予审核 请予通过 请审核 请审批 请核实 请通过 予以通过 按实填报 如实填报 据实填报 据实上报 ' +
  '按文件要求 按有关规定 按规定 按要求 按照 要求 ' +
  '较上期 较上年 比上年 比去年 比上期 同比 环比 与上年 与去年 与上期 相比 ' +
  '已核实 已核对 已确认 已审核 已检查 已复核 已查 经核实 经核对 经确认 经审核 经查 核实 核对 确认 复核 审核 检查 核查 没问题 无问题 无异常 无错误 无误 没错 不错 正常 合理 真实 准确 正确 属实 ' +
  '截至目前 报告期 上半年 下半年 上年度 本年度 全年 年度 季度 月份 年初 年末 年底 月底 截至 截止 ' +
  '本单位 我单位 各单位 我们 我镇 我县 我市 我区 我会 本镇 本县 本市 本会 本表 本期 本年 今年 当年 目前 该数 此数 该项 此项 该指标 数据 数字 数值 指标 人数 单位 部门 有关 相关 ' +
  '填报 填写 上报 统计 结果 完全 确实 确系 实属 基本 全部 一切 都是 就是 如实 据实 实际 如此 情况 原因 说明 理由 同意 通过 暂无 没有 不详 不清楚 不知道 同上 如上 如下 上述 以上 以下 附件 ' +
  '因为 由于 所致 导致 造成 引起 系因 属于 变化 变动 波动 浮动 调整 增加 减少 增长 下降 上升 增减 偏大 偏小 偏高 偏低 较大 较小 过大 过小 明显 大幅 略有 所以 因此 ' +
  '是的 好的 哈 呵 年 月 日 因 系 属 为 是 的 了 均 都 已 经 无 略 对 请 有 等 而 与 和 及 在 于'
).split(' ');

const BASIS =
  /\d{4}年|\d{1,2}月|\d{1,2}日|[〔[(]\d{4}[\])〕]|第?\d+号|《[^》]+》|文件|通知|批复|决议|决定|办法|制度|规定|条例|协议|合同书|台账|名册|名单|档案|凭证|票据|报告|公告|会议|资质|执照|(?:公司|集团|工厂|厂|学校|中学|小学|医院|银行|商场|酒店|超市|园区|开发区|街道|社区|村)/u;

/** Chinese characters of its own that a cause has at least, and without a quantity or a basis. */
const FEWEST = 2;
const FEWEST_ALONE = 10;

/** @param subject what the figure is called; repeating it explains nothing */
export function reviewText(text: string, subject = ''): TextReview {
  const plain = withoutSpaces(text);
  const claimed = claimedQuantities(plain);
  const own = ownWords(withoutQuantities(plain), subject);
  const distinct = new Set(own).size;
  const hasCause = distinct >= FEWEST;
  const hasQuantity = claimed.length > 0;
  const hasBasis = BASIS.test(plain);
  const isAccepted = distinct >= FEWEST_ALONE || (hasCause && (hasQuantity || hasBasis) && own.length >= FEWEST);
  const wanting: Wanting = plain.replace(/[\p{P}\p{S}\s]/gu, '') === '' ? 'blank' : hasCause ? 'detail' : hasQuantity ? 'cause' : 'empty-phrase';
  return { isAccepted, hasCause, hasQuantity, hasBasis, claimed, ...(!isAccepted && { wanting }) };
}

/** Chinese characters that are left when all that says nothing is taken out. */
function ownWords(plain: string, subject: string): string {
  const words = plain.replace(/[^\p{Script=Han}]/gu, ' ');
  const withoutSubject = piecesOf(subject).reduce((rest, piece) => rest.replaceAll(piece, ' '), words);
  return EMPTY_WORDS.reduce((rest, word) => rest.replaceAll(word, ' '), withoutSubject).replaceAll(' ', '');
}

/** Every stretch of two characters and more of the subject, longest first. */
function piecesOf(subject: string): readonly string[] {
  const packed = subject.replace(/[^\p{Script=Han}]/gu, '');
  const pieces: string[] = [];
  for (let length = packed.length; length >= 2; length--) {
    for (let at = 0; at + length <= packed.length; at++) pieces.push(packed.slice(at, at + length));
  }
  return pieces;
}

const EXAMPLE = '例如“因2家企业撤并减少会员120人，见6月台账”';

const SENTENCES: Readonly<Record<Wanting, string>> = {
  blank: `写明原因、数量和依据，${EXAMPLE}。`,
  'empty-phrase': `这句话没有说明原因，应写明原因、数量和依据，${EXAMPLE}。`,
  cause: `只有数量，还应写明原因和依据，${EXAMPLE}。`,
  detail: `原因还不够具体，应补充数量或依据，${EXAMPLE}。`,
};

/** One sentence that says what is wanted. */
export function wantingSentence(wanting: Wanting): string {
  return SENTENCES[wanting];
}
