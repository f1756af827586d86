/**
 * Marks for "does not apply here": 「—」, 「/」, 「…」, 不适用. They are neither blank nor zero, and no fault.
 * 「无」 is not among them: clerks write it for zero as well.
 */
import { withoutSpaces } from './plain-text';

const MARKS = /^(?:[-‐‑‒–—―─−﹣]+|\/+|\\|…+|\.{2,}|×|\*+|不适用|不涉及|无此项|无此项目|N\/A|NA|n\/a)$/u;

export function isNotApplicable(text: string): boolean {
  return MARKS.test(withoutSpaces(text));
}
