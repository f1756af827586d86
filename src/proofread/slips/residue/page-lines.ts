/**
 * Lines that belong to the web page a text was copied from, to be deleted as a whole: 「时间：2024-11-16 18:08 来源：某某网 作者：佚名」,
 * 「热门排行：…」, 「上一篇：…」. One label alone (「时间：6月20日」) may be the draft's own; two of them, or a clock, are not.
 */
import type { Paragraph } from '../../draft';
import { remarkOn, type Slip } from '../slip';

const LABEL = /(?:发布|更新|录入|添加)?(?:时间|日期)|(?:信息|文章|稿件)?来源|出处|作者|责任编辑|编辑|录入|(?:点击|浏览|阅读|访问)(?:次数|量|数)?|人气|字体|字号|收藏|打印|关闭|评论|推荐度|分享到|上传者?|发布人|发布者/u;
const LABELLED = new RegExp(`(?:^|[\\s\\[【（(|])(?:${LABEL.source})\\s{0,4}[:：]`, 'gu');
const CLOCK = /\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d{2}/u;
const LINK_LIST = /^[\s【[（(]*(?:热门(?:排行|文章|推荐|搜索|标签|范文)|(?:相关|推荐|延伸|扩展|精彩)(?:文章|推荐|阅读|链接|范文|内容|专题|搜索|新闻)|最新(?:文章|更新|推荐)|猜你喜欢|大家都在看|您可能(?:还)?(?:感兴趣|喜欢)|上一[篇页条]|下一[篇页条]|返回(?:列表|顶部|首页)|当前位置|您(?:现在|当前)?的位置|本文(?:关键词|标签|网址|链接|地址|来源|由来)|(?:版权|免责)声明|版权所有|文章(?:关键词|标签)|TAGS?|关键词?标签)(?=$|[\s:：】\]）)>])/u;
const COMMAND = /^[\s【[（(-]*(?:(?:点击)?(?:下载|查看)(?:文档|全文|此文|本文|更多|原文)|展开全文|阅读全文|阅读原文|加入收藏|收藏本[文站页]|关闭(?:窗口|本页)|打印(?:本页|此文|本文)|复制(?:全文|链接)|(?:微信)?扫(?:一扫|码).{0,12}|关注(?:我们|公众号).{0,12}|我要投稿|投诉建议|推荐度.{0,12}|字号.{0,12}|目录|首页.{0,20}总结)[\s】\]）)]*$/u;
/** 首页 > 范文 > 工作总结; an arrow of the text itself stands once. */
const TRAIL = /^[^，。；\n]{0,40}(?:首页|位置)[^，。；\n]{0,20}[>›»＞][^。；\n]{0,60}$|^[^，。；>＞\n]{1,20}(?:[>›»＞][^，。；>＞\n]{1,20}){2,6}$/u;
const SITE = /^[^。；\n]{0,30}(?:www\.|https?:\/\/)[\w./?=&%#:-]{3,80}[^。；\n]{0,20}$|^[^，。；\n]{0,12}[,，\s]?范文(?:学习文库|大全|网|库)\s{0,12}$/u;
const ESSAY_SITE = /精品文档|此处隐藏\d+个?字|下载后可(?:任意)?编辑|本文已影响|发表于\d{4}-\d/u;
const LONGEST_LINE = 160;

export const pageLines: Slip = (draft) =>
  draft.paragraphs.filter(isOfThePage).map(({ start, text }) => {
    const from = start + text.length - text.trimStart().length;
    return remarkOn(draft, { kind: 'scraping-residue', level: 'hard', start: from, end: start + text.trimEnd().length, message: '这一行是网页上带来的，不是文稿的内容，建议删去。', suggestion: '' });
  });

export function isOfThePage({ text }: Pick<Paragraph, 'text'>): boolean {
  if (text.length > LONGEST_LINE) return false;
  return LINK_LIST.test(text) || COMMAND.test(text) || TRAIL.test(text) || SITE.test(text) || ESSAY_SITE.test(text) || [...text.matchAll(LABELLED)].length >= 2 || (CLOCK.test(text) && !/[，,。；;]/u.test(text));
}
