/** Sentences of what is meant to be done: 力争, 计划, 下半年要. Their figures are targets, and no report of the year can refute them. */

const PLANNED = /力争|争取|确保|打算|拟于|拟在|拟新|计划(?:新|在|于|开|举|完|组|发|建|到)|将(?=继续|进一步|在|于|开|举|组|新|完|发|建|达|实|力|确|以|再|对|重)|(?<![主重需首只还])要(?![求素害约点闻事略义件领])|再(?=新|举|开|筹|培|征|资|完|发|建|师|收)|下半年|明年|来年|到年底|预计|务必|努力(?:实现|达到|完成)|继续(?:做好|开展|推进|加大|加强)/u;
const AGAINST_PLAN = /(?:完成|达到|占|超额完成|达)(?:了|到)?(?:全年|年度|年初|预定|既定|今年|计划|的)*(?:目标|任务|计划)+/gu;
const PLANNING_HEADING = /打算|计划|思路|安排|下半年|下一步|下步|明年|展望|工作要点|目标任务/u;

/** 「全年计划举办5期，上半年已举办3期」: behind the plan, what has been done. */
const DONE = /已|目前|截[至止]|至今|上半年(?!工作)/u;

/** 「今年任务新增会员800人、新建工会6个」: a list of targets, of which only the first has the word. */
const TARGETS_LISTED = /(?:目标|任务|计划)(?:数|是|为)*[：:]?(?![^，,。；;]*(?:完成|占|已))[^，,。；;、\d]{2,}\d[^，,。；;]*、[^，,。；;、]*$/u;

/** @param before all of the sentence before a figure @param behind all behind it */
export function refersAhead(before: string, behind: string): boolean {
  const clause = before.split(/[，,；;。]/u).at(-1)!;
  if (TARGETS_LISTED.test(before)) return true;
  const upTo = (before + /^[^，,；;。]*/u.exec(behind)![0]).replaceAll(AGAINST_PLAN, '');
  return PLANNED.test(upTo) && (PLANNED.test(clause.replaceAll(AGAINST_PLAN, '')) || !DONE.test(clause));
}

export function headsPlans(heading: string): boolean {
  return PLANNING_HEADING.test(heading);
}
