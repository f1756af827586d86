/** Words of a web page inside the text: addresses, advertisements in brackets, the site's own words to its readers, titles of model essays. */
import { slipOf, type SlipPattern } from '../patterns';

const residue = (level: SlipPattern['level'], pattern: RegExp, message: SlipPattern['message'], suggestion?: SlipPattern['suggestion']): SlipPattern =>
  ({ kind: 'scraping-residue', level, pattern, message, ...(suggestion && { suggestion }) });
const remove = (): string => '';

export const pageWords = slipOf([
  residue('hard', /[（([【](?:更多|本文|文章|转载|欢迎|请访问|全文|摘自|选自|来源[:：][^（）()\n]{0,12}网)[^（）()[\]【】\n]{0,40}[）)\]】]/gu, (found) => `“${found}”是网页插入的字句，建议删去。`, remove),
  residue('hard', /(?:本文|文章|稿件|内容)(?:来源于?|来自|出自|转自|由[^，,。\n]{1,12}(?:整理|收集|提供))[^。；;\n]{0,40}[。；;]?/gu, () => '这一句是网页上带来的，建议删去。', remove),
  residue('hard', /(?:转载请(?:注明|保留)|未经(?:许可|允许|授权)[^，,。\n]{0,6}(?:转载|不得)|更多(?:精彩|相关|优秀)[^。；;\n]{0,20}(?:请|尽在|来自|文章|范文|内容))[^。；;\n]{0,30}[。；;]?/gu, () => '这一句是网页上带来的，建议删去。', remove),
  residue('hard', /(?:以[上下]|下面|这里|今天)?(?:就?是)?(?:本站|本网|小编)[^。；;！\n]{0,60}[。；;！]?/gu, () => '这一句是网站对读者说的话，建议删去。', remove),
  residue('hard', /(?:感觉写[的得](?:很)?不错|希望(?:能|可以)?(?:对|给)(?:你|您|大家|各位)[^，,。\n]{0,10}(?:有所?帮助|帮助|启发|参考)|欢迎(?:大家)?(?:阅读|参考|下载|浏览|借鉴)|供(?:大家|您|你)参考|仅供参考学习)[^。；;！\n]{0,20}[。；;！]?/gu, () => '这一句是网站对读者说的话，建议删去。', remove),
  residue('hard', /^(?:下面|以下)(?:就?是|为大家)[^，,。\n]{0,30}(?:总结|范文|报告|汇报|计划|讲话|文章)(?:的?内容)?[,，。：:]?(?:内容)?/gmu, (found) => `“${found}”是网页上的引子，建议删去。`, remove),
  residue('hard', /^[^，,。；;\n]{2,40}(?:范文(?:大全|参考|模板|精选)?[（(]?[一二三四五六七八九十\d]{0,3}[）)]?|[（(](?:精选|通用|优选|热门|推荐|合集|共)?\s?\d{1,2}篇[）)]|(?:精选|通用|优选|合集)\d{1,2}篇)\s*$/gmu, (found) => `“${found.trim()}”像是范文网的题目，请改为文稿自己的标题。`),
  residue('soft', /^[\s　]*(?:[【[（(]?篇[一二三四五六七八九十\d]{1,3}[】\])）:：]|第[一二三四五六七八九十]{1,3}篇[:：]|[^，,。；;：:\n]{2,30}\s?篇\s?[一二三四五六七八九十\d]{1,3}\s*$)[^，,。；;\n]{0,40}/gmu, (found) => `“${found.trim()}”像是范文合集的分篇题目，请删去或改为文稿自己的标题。`),
  residue('soft', /https?:\/\/[\w./?=&%#:~+-]{3,200}|(?<![\w@.])(?:www\.)[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}/giu, (found) => `“${found}”是网址，如果是网页上带来的，请删去。`),
]);
