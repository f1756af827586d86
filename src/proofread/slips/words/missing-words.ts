/** Set phrases that lack a character: 「社会主义新农建设」, 「邓理论」, 「动员职参加」, 「现…总结如下」 without 将. */
import { slipOf, type SlipPattern } from '../patterns';

const lacking = (level: SlipPattern['level'], pattern: RegExp, whole: (found: string) => string): SlipPattern =>
  ({ kind: 'missing-word', level, pattern, message: (found) => `“${found}”少了字，应为“${whole(found)}”。`, suggestion: whole });
const to = (whole: string) => (): string => whole;

export const missingWords = slipOf([
  lacking('hard', /现[将就][^，。；,;\n]{0,24}(?:总结|汇报|报告|情况|安排)(?=[:：]?\s{0,12}$)/gmu, (found) => `${found}如下`),
  lacking('soft', /(?<=^|[，。；！,;])现(?=(?:上半年|下半年|今年|全年|一年来|半年来|20\d\d年|我[县区镇乡校市局])[^，,。；;\n]{0,24}(?:汇报|总结|报告)如下)/gmu, to('现将')),
  lacking('soft', /(?<=社会主义)新农(?=建设)/gu, to('新农村')),
  lacking('soft', /(?<=以)邓理论|(?<=[、，和,])邓理论/gu, to('邓小平理论')),
  lacking('soft', /(?<=动员|组织|号召|广大|困难|全体|引导|全县|全镇|全区|全市|女|教育|发动|关心|帮助|维护)职(?=参加|积极|群众|参与|的合法|合法|队伍|生活|开展|踊跃|代表大会|书屋|之家)/gu, to('职工')),
  lacking('soft', /职工代大会|职代大会|职工表大会/gu, to('职工代表大会')),
  lacking('soft', /厂务公(?=[、，,。；;和及制的民工])/gu, to('厂务公开')),
  lacking('soft', /集体合(?=[、，,。；;的签制])/gu, to('集体合同')),
  lacking('soft', /(?<=工资集体|平等|集体)协(?=[、，,。；;机制和的])/gu, to('协商')),
  lacking('soft', /合法权(?=[、，,。；;不得和的])/gu, to('合法权益')),
  lacking('soft', /(?<=劳动|技能)竞(?=[、，,。；;活和])/gu, to('竞赛')),
  lacking('soft', /金秋助(?=[、，,。；;”活资])/gu, to('金秋助学')),
  lacking('soft', /桥梁纽(?=[、，,。；;作的])/gu, to('桥梁纽带')),
  lacking('soft', /桥梁(?:和?纽带)?(?=[，。；,;])(?<=发挥[^，。；,;\n]{0,14})/gu, (found) => (found.endsWith('带') ? `${found}作用` : '桥梁纽带作用')),
  lacking('soft', /(?<=“安康杯”)知识(?=活动)/gu, to('知识竞赛')),
  lacking('soft', /密切(?=(?:职工|党员|干部)?群众的(?:关系|联系))/gu, to('密切与')),
  lacking('soft', /不符(?=质量标准的|合同要求的|规定要求的)/gu, to('不符合')),
  lacking('soft', /全心意(?=为|依靠)/gu, to('全心全意')),
  lacking('soft', /再接再(?=[，,。；;、！]|$)/gmu, to('再接再厉')),
  lacking('soft', /中国特色社会义|中国特色会主义|中国特色社主义/gu, to('中国特色社会主义')),
]);
