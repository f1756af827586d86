/** Sentences that do not hold together, in closed patterns: 「建立健全机制建设」, 「原因是…造成的」, 「加强…的热潮」. */
import { slipOf, type SlipPattern } from '../patterns';

const broken = (pattern: RegExp, message: SlipPattern['message'], suggestion?: SlipPattern['suggestion']): SlipPattern =>
  ({ kind: 'grammar', level: 'soft', pattern, message, ...(suggestion && { suggestion }) });

export const grammar = slipOf([
  broken(/建立健全(?:\p{Script=Han}{0,6})(?:机制|制度|体系|体制|组织|网络)建设(?=[为，。；、,;]|$)/gmu, (found) => `“建立健全”与“建设”重复，请去掉“${found}”里的“建设”。`, (found) => found.slice(0, -2)),
  broken(/启发(?=[^，,。；;\n]{0,10}共鸣)/gu, () => '“启发”与“共鸣”不搭配，请改用“引发”。', () => '引发'),
  broken(/原因[，,]?(?:主要|就|是由于)?(?:是|在于)[^。；;\n]{1,80}(?:造成|引起|导致|所致)的?(?=[。；;])/gu, () => '“原因是”与“造成的”两种说法混在一句，请去掉一种。'),
  broken(/(?:进一步)?加强(?=[^，,。；;\n]{1,30}的(?:热潮|高潮))/gu, (found) => `“${found}”与“热潮”不搭配，请改用“掀起”。`, (found) => found.replace('加强', '掀起')),
  broken(/没有一人(?=[^，,。；;\n]{1,6}现象)/gu, () => '“没有一人”与“现象”不搭配，请改用“没有一例”。', () => '没有一例'),
  broken(/培养[^，,。；;\n]{1,8}队伍建设/gu, (found) => `“培养”与“建设”不搭配，请去掉“${found}”里的“建设”。`, (found) => found.slice(0, -2)),
  broken(/更加得到了?/gu, () => '“更加”不能修饰“得到”，请改用“得到了”。', () => '得到了'),
  broken(/(?:防止|避免|杜绝)[^，,。；;\n]{1,16}不(?:再|要)?发生/gu, (found) => `“${found}”是双重否定，意思相反，请去掉“不”。`),
  broken(/(?<=[降减]低?少?了?)\d{1,3}倍/gu, (found) => `下降、减少不用倍数，“${found}”请改用百分数。`),
  broken(/自[^，,。；;\n]{1,8}至[^，,。；;\n]{1,10}截[至止](?=[，。,])/gu, (found) => `“自…至…”与“截至”重复，请去掉“${found}”里的“截至”。`, (found) => found.slice(0, -2)),
  broken(/(?<=共计|共收集|总计)[^，。；;,\n]{1,50}(?:合计|共计|总计)(?=[:：]?\d)/gu, () => '前面已有“共计”，这里又用“合计”，请只留一个。'),
]);
