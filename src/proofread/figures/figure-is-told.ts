/**
 * 「吸纳多名职工入会」, 「举办培训等多期」, 「深入多家企业」 where a report owes the number. Only of work that is done and counted, behind its verb;
 * 「多种形式」, 「多次」, 「多个部门」 count nothing that anybody asks for.
 */
import type { Remark } from '../../model/proofreading';
import type { Draft } from '../draft';
import { remarkWithin } from './figure-remark';

const DONE = '(?:吸纳|吸收|发展|新增|新建|组建|成立|培训|慰问|帮扶|救助|资助|走访|深入|举办|发放|发送|赠送|捐赠|捐助|筹集|受理|调解|办理|表彰|安置|帮助)';
const SHELL = new RegExp(`${DONE}了?[^。！？；;，,、：:]{0,16}?(?<said>(?<![许很众几余\\d十百千万亿])(?:多|数|若干)(?<unit>名|户|家|期|套|份|人次|万元|起))(?![次方元种样面层])`, 'gu');
/** What is still to come has no number yet; what is said in general owes none. */
const NOT_YET = /要(?!求|点|闻|素|件|约|案)|[将拟]|计划|打算|力争|争取|继续|进一步|下半年|明年|下一步|应当|可以|必须/u;

export function figureIsTold({ paragraphs }: Draft): readonly Remark[] {
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      NOT_YET.test(sentence.text)
        ? []
        : [...sentence.text.matchAll(SHELL)].map(({ 0: matched, index, groups }) => {
            const { said = '', unit = '' } = groups!;
            const end = index + matched.length;
            return remarkWithin(sentence, end - said.length, end, { kind: 'lost-figure', level: 'hint', message: `“${said}”没有写明数目，请补上多少${unit}。` });
          }),
    ),
  );
}
