/**
 * The manifest as JSON that a person can read as well: one file, one figure, one sheet a line.
 *
 *   "figures": [
 *     { "cell": "B9", "indicator": "members", "title": "会员人数", "period": "本期", "value": 1206 },
 */
import type { Manifest } from './manifest';

export function manifestText(manifest: Manifest): string {
  return `${printed(manifest, '')}\n`;
}

function printed(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map((each) => deeper + printed(each, deeper)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const isFlat = entries.every(([, each]) => typeof each !== 'object' || each === null);
  const lines = entries.map(([key, each]) => `${JSON.stringify(key)}: ${printed(each, deeper)}`);
  return isFlat ? `{ ${lines.join(', ')} }` : `{\n${lines.map((line) => deeper + line).join(',\n')}\n${indent}}`;
}
