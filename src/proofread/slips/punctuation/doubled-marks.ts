/** Two marks where one belongs: 「。。」 「，，」 「，。」. Three full stops are meant for 「……」; 「？！」 and 「！！」 are emphasis. */
import { slipOf } from '../patterns';

const STOPS = '。！？!?';

export const doubledMarks = slipOf([
  { kind: 'punctuation', level: 'hint', pattern: /。{3,6}|(?<![.\d])\.{3,6}(?![.\d])/gu, message: (found) => `“${found}”应为省略号“……”。`, suggestion: () => '……' },
  {
    kind: 'punctuation',
    level: 'hard',
    pattern: /(?<![。，、；：,;:])(?:[，,]{2,6}|[、]{2,6}|[；;]{2,6}|[：:]{2,6}|。。(?!。)|[，,、；;：:]{1,3}[。！？]|[。！？][，,、；;：]|[，,][、；;：]|[、；;：][，,]|[、][；;：]|[；;：]、|[；;]：|：；)(?![。，、；：])/gu,
    message: (found) => `“${found}”处标点重复，请只留一个。`,
    suggestion: (found) => strongest(found),
  },
  { kind: 'punctuation', level: 'soft', pattern: /(?<=\p{Script=Han})\.(?=$|”)/gmu, message: () => '句末的小圆点应为句号“。”。', suggestion: () => '。' },
  { kind: 'punctuation', level: 'soft', pattern: /(?<=\p{Script=Han}{4})\.(?=\p{Script=Han}{4})/gu, message: () => '句中的小圆点多余，或应为其他标点，请核对。' },
  { kind: 'punctuation', level: 'soft', pattern: /、等(?![级待额候同值于比效人到])/gu, message: () => '“等”前面的顿号多余，建议删去。', suggestion: () => '等' },
  { kind: 'punctuation', level: 'soft', pattern: /[，、；](?:的(?![确士])|了(?![解结不如却然断]))/gu, message: (found) => `“${found}”处的标点多余，建议删去。`, suggestion: (found) => found.slice(1) },
  { kind: 'punctuation', level: 'soft', pattern: /[。！？]”。/gu, message: (found) => `“${found}”处句号重复，请只留引号里的一个。`, suggestion: (found) => found.slice(0, 2) },
  { kind: 'punctuation', level: 'soft', pattern: /(?<=党委|县委|市委|区委|省委|工委)。(?=政府|县政府|市政府|区政府|省政府|管委会)/gu, message: () => '这里应为顿号“、”。', suggestion: () => '、' },
]);

/** Of a stop and a comma the stop remains, of a comma and 、 the comma. */
function strongest(found: string): string | undefined {
  const marks = [...found];
  return marks.find((mark) => STOPS.includes(mark)) ?? marks.find((mark) => '；;：:'.includes(mark)) ?? marks.find((mark) => '，,'.includes(mark)) ?? marks[0];
}
