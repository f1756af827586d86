/**
 * What workbook.xml and its relationships say: the sheets in their order with the parts they stand in, and the two
 * settings without which values are misread. Parts are found through relationships, never by their names:
 * sheet3.xml may well be the first sheet.
 */
import { isWorkbookPart, type XlsxPackage } from './guard-xlsx';
import { XmlScanner } from './xml-scanner';

export interface SheetPart {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly path: string;
}

export interface WorkbookParts {
  readonly path: string;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Day 0 is 1904-01-01, as old Mac files have it. */
  readonly isDate1904: boolean;
  /** The program that wrote the file asks for a recalculation: it may not have calculated itself. */
  readonly wantsCalculation: boolean;
}

interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

export function readWorkbookParts(archive: XlsxPackage): WorkbookParts {
  const path = readRelationships(archive, '').find(({ kind }) => kind === 'officeDocument')?.path ?? archive.names.find(isWorkbookPart) ?? 'xl/workbook.xml';
  const relationships = readRelationships(archive, path);
  const byKind = (kind: string): string | undefined => relationships.find((each) => each.kind === kind)?.path;
  const sharedStrings = byKind('sharedStrings');
  const styles = byKind('styles');
  return {
    path,
    ...readWorkbookXml(archive.text(path) ?? '', relationships),
    ...(sharedStrings !== undefined && { sharedStrings }),
    ...(styles !== undefined && { styles }),
  };
}

function readWorkbookXml(xml: string, relationships: readonly Relationship[]): Pick<WorkbookParts, 'sheets' | 'isDate1904' | 'wantsCalculation'> {
  const sheets: SheetPart[] = [];
  let isDate1904 = false;
  let wantsCalculation = false;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'workbookPr') isDate1904 = isTrue(scanner.attribute('date1904'));
    if (scanner.name === 'calcPr') wantsCalculation = isTrue(scanner.attribute('fullCalcOnLoad'));
    if (scanner.name !== 'sheet') continue;
    const id = scanner.attribute('id');
    const target = relationships.find((each) => each.id === id);
    // Chart sheets and macro sheets hold no cells of interest.
    if (target?.kind !== 'worksheet') continue;
    const state = scanner.attribute('state');
    sheets.push({ name: scanner.attribute('name') ?? '', visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible', path: target.path });
  }
  return { sheets, isDate1904, wantsCalculation };
}

function readRelationships(archive: XlsxPackage, owner: string): Relationship[] {
  const slash = owner.lastIndexOf('/') + 1;
  const folder = owner.slice(0, slash);
  const xml = archive.text(`${folder}_rels/${owner.slice(slash)}.rels`);
  if (xml === undefined) return [];
  const found: Relationship[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'Relationship' || scanner.attribute('TargetMode') === 'External') continue;
    const type = scanner.attribute('Type') ?? '';
    found.push({ id: scanner.attribute('Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), path: resolvePath(folder, scanner.attribute('Target') ?? '') });
  }
  return found;
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
