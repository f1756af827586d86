/** Words of a web page inside the text: addresses, advertisements in brackets, the site's own words to its readers, titles of model essays. */
import { slipOf, type SlipPattern } from '../patterns';

const residue = (level: SlipPattern['level'], pattern: RegExp, message: SlipPattern['message'], suggestion?: SlipPattern['suggestion']): SlipPattern =>
  ({ kind: 'scraping-residue', level, pattern, message, ...(suggestion && { suggestion }) });
const remove = (): string => '';

/** Where any of these stands, the sentence is the site's. */
const TO_READERS = [
  '小编', '本站(?:收集|整理|提供|原创|推荐)', '本网(?:站|收集|整理)', '感觉写[的得]', '为网友', '但愿对你', '希望(?:能|可以)?(?:对|给)[你您][^，。\\n]{0,10}(?:帮助|启发|参考|借鉴)', '欢迎(?:大家)?(?:阅读|借鉴|查阅|浏览)', '感谢[您你](?:的|们的)?(?:参阅|阅读|浏览)',
  '(?:一起|快快)来(?:看|参考|学习|欣赏|写)[^，。\\n]{0,8}吧', '来(?:看看|欣赏一下)吧', '(?:不妨|可以)来?参考一下', '怎么写(?:呢|才|总结|计划)', '那么问题来了', '(?:总结|计划|汇报)是(?:对|指|把|在)[^。\\n]{4,60}书面材料', '会觉得[^，。\\n]{0,6}很难写', '(?:再|来)写一份(?:工作)?(?:总结|计划)', '所见过的(?:总结|计划)',
].join('|');
/** Said of essays these are the site's words; 「劳模为大家分享了经验」 and 「以上意见供大家参考」 are the draft's own. */
const OFFERED = '为大家(?:带来|收集|整理|分享|准备|推荐)|给大家带来|供大家(?:参考|借鉴|阅读)|仅供参考|对大家[^，。\\n]{0,6}帮助|欢迎(?:大家)?(?:下载|参考)';
const ESSAYS = '范文|文档|模板|(?:\\d|[一二三四五六七八九十])篇|《[^》\\n]{0,30}总结';
const ALONG = '[^。；！？!?\\n]{0,60}';

export const pageWords = slipOf([
  residue('hard', /[（([【](?:更多|本文|文章|转载|欢迎|请访问|全文|摘自|选自|来源[:：][^（）()\n]{0,12}网)[^（）()[\]【】\n]{0,40}[）)\]】]/gu, (found) => `“${found}”是网页插入的字句，建议删去。`, remove),
  residue('hard', /(?:本文|文章|稿件|内容)(?:来源于?|来自|出自|转自|由[^，,。\n]{1,12}(?:整理|收集|提供))[^。；;\n]{0,40}[。；;]?/gu, () => '这一句是网页上带来的，建议删去。', remove),
  residue('hard', /(?:转载请(?:注明|保留)|未经(?:许可|允许|授权)[^，,。\n]{0,6}(?:转载|不得)|更多(?:精彩|相关|优秀)[^。；;\n]{0,20}(?:请|尽在|来自|文章|范文|内容))[^。；;\n]{0,30}[。；;]?/gu, () => '这一句是网页上带来的，建议删去。', remove),
  residue('hard', new RegExp(String.raw`(?<=^|[。！？；!?\n])[^。；！？!?\n]{0,80}(?:${TO_READERS}|(?:${OFFERED})${ALONG}(?:${ESSAYS})|(?:${ESSAYS})${ALONG}(?:${OFFERED}))[^。；！？!?\n]{0,60}(?:[。；！？!?]|$)`, 'gmu'), () => '这一句是网站对读者说的话，建议删去。', remove),
  residue('hard', /[（(](?:summary|experience|report|plan|reflection)[）)]/giu, (found) => `“${found}”是网页上插入的外文，建议删去。`, remove),
  residue('hard', /(?:……)?此处隐藏\d{1,6}个?字(?:……)?/gu, (found) => `“${found}”处的内容被网页隐去，请补上。`),
  residue('hard', /^(?:下面|以下)(?:就?是|为大家)[^，,。\n]{0,30}(?:总结|范文|报告|汇报|计划|讲话|文章)(?:的?内容)?[,，。：:]?(?:内容)?/gmu, (found) => `“${found}”是网页上的引子，建议删去。`, remove),
  residue('hard', /^[^，,。；;\n]{2,40}(?:范文(?:大全|参考|模板|精选)?[（(]?[一二三四五六七八九十\d]{0,3}[）)]?|[（(](?:精选|通用|优选|热门|推荐|合集|共)?\s?\d{1,2}篇[）)]|(?:精选|通用|优选|合集)\d{1,2}篇)\s{0,12}$/gmu, (found) => `“${found.trim()}”像是范文网的题目，请改为文稿自己的标题。`),
  residue('soft', /^\s{0,12}[^，。；：\n]{2,30}(?:总结|计划|汇报|报告|范文|模板|发言稿?|讲话稿?)\s?(?:[【[(（]?(?:篇|范文)\s?[一二三四五六七八九十\d]{1,3}[】\])）]?|\d{1,2})\s{0,12}$/gmu, (found) => `“${found.trim()}”像是范文合集的分篇题目，请删去或改为文稿自己的标题。`),
  residue('soft', /^\s{0,12}(?:[【[（(]?篇[一二三四五六七八九十\d]{1,3}[】\])）:：]|第[一二三四五六七八九十]{1,3}篇[:：]|[^，,。；;：:\n]{2,30}\s?篇\s?[一二三四五六七八九十\d]{1,3}\s{0,12}$)[^，,。；;\n]{0,40}/gmu, (found) => `“${found.trim()}”像是范文合集的分篇题目，请删去或改为文稿自己的标题。`),
  residue('soft', /https?:\/\/[\w./?=&%#:~+-]{3,200}|(?<![\w@.])(?:www\.)[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}/giu, (found) => `“${found}”是网址，如果是网页上带来的，请删去。`),
]);
