/**
 * What the writing library cannot carry into a copy. It is named, so that nobody sends the copy on believing it complete;
 * the original keeps everything, as it is never written to.
 *
 *   xl/charts/chart1.xml, xl/pivotTables/… → ['图表', '数据透视表']
 */
const PARTS: readonly (readonly [pattern: RegExp, title: string])[] = [
  [/^xl\/(charts|chartsheets)\//i, '图表'],
  [/^xl\/pivotTables\//i, '数据透视表'],
  [/^xl\/(slicers|timelines)\//i, '切片器'],
  [/vbaProject\.bin$/i, '宏'],
  [/^xl\/(ctrlProps|activeX)\//i, '按钮等控件'],
  [/^xl\/embeddings\//i, '嵌入的对象'],
  [/^xl\/diagrams\//i, 'SmartArt 图形'],
  [/^xl\/threadedComments\//i, '批注的回复'],
  [/^xl\/externalLinks\//i, '与其他工作簿的链接'],
  [/^xl\/(queryTables\/|connections\.xml)/i, '外部数据连接'],
  [/^_xmlsignatures\//i, '数字签名'],
];

export function untransferable(names: readonly string[]): readonly string[] {
  return PARTS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, title]) => title);
}
