/** Marks with nothing between them, whose words were lost on the way: 「为“”规划打基础」, 「《》」, 「（）」. */
import { slipOf } from '../patterns';

export const emptyMarks = slipOf([
  { kind: 'empty-quote', level: 'hard', pattern: /[“"][ 　]{0,4}[”"](?=重要思想)/gu, message: () => '引号里是空的，应为“三个代表”。', suggestion: () => '“三个代表”' },
  { kind: 'empty-quote', level: 'hard', pattern: /“[ 　]{0,4}”|(?<!")""(?!")|‘[ 　]{0,4}’|「[ 　]{0,4}」/gu, message: () => '引号里是空的，请补上缺失的内容。' },
  { kind: 'empty-quote', level: 'hard', pattern: /《[ 　]{0,4}》|〈[ 　]{0,4}〉/gu, message: () => '书名号里是空的，请补上文件或书籍的名称。' },
  { kind: 'empty-quote', level: 'hard', pattern: /（[ 　]{0,8}）|\([ 　]{0,8}\)|【[ 　]{0,4}】/gu, message: () => '括号里是空的，请补上内容或删去括号。' },
]);
