/**
 * hand-in: the folder that goes to the superior: cover, workbook, 审核报告, 审核说明, manifest. Everything is made before the first file is
 * written; files of an earlier hand-in are replaced, others are left alone.
 */
import { join } from 'node:path';
import { handInEdits } from '../hand-in/hand-in-edits';
import { handInFolder } from '../hand-in/hand-in-folder';
import type { Manifest } from '../hand-in/manifest';
import { receivedFiles } from '../hand-in/received-files';
import { readXlsx } from '../hosts/file/read-xlsx';
import { ensureFolder, fileNames, refuseOverwriting, writeOutput } from './files';
import type { Request } from './options';
import { exitCodeOf, type Outcome } from './outcome';
import { inputsOf, prepareRequest, previousNotes } from './prepare-request';
import { textTable } from './text-table';

export async function handIn(request: Request): Promise<Outcome> {
  const { out = '', force } = request;
  const opened = await prepareRequest(request);
  const { prepared, host, fileName } = opened;
  const options = { fileName, ...(force !== undefined && { forced: force }) };
  await host.apply(handInEdits(prepared, options));
  const { files, manifest } = await handInFolder(prepared, { ...options, workbook: await host.save(), readWorkbook: (bytes, name) => readXlsx(bytes, { fileName: name }) });
  await ensureFolder(out);
  const others = await otherFiles(out, files.map(({ name }) => name));
  const paths = files.map(({ name }) => join(out, name));
  for (const path of paths) await refuseOverwriting(path, inputsOf(request));
  for (const [at, { bytes }] of files.entries()) await writeOutput(paths[at]!, bytes);
  const { code, forced, files: listed } = manifest;
  const titles = new Map(listed.map(({ name, title }) => [name, title]));
  return {
    json: {
      out,
      files: files.map(({ name, bytes }) => ({ name, title: titles.get(name) ?? '报送清单', size: bytes.length })),
      code,
      forced: forced?.reason ?? null,
      lostInCopy: host.lostInCopy,
      others,
    },
    text: [
      handInText(out, manifest, textTable(files.map(({ name }) => [`  ${name}`, titles.get(name) ?? '报送清单'])), host.lostInCopy),
      ...(others.length > 0 ? [`“${out}”里另有 ${others.length} 个文件（${others.slice(0, 3).join('、')}），核对时会当作多出来的；报出前移走。`] : []),
      ...previousNotes(opened),
    ].join('\n\n'),
    exitCode: exitCodeOf(prepared),
  };
}

/** What stood in the folder before: the receiver would take it for something that was added. */
async function otherFiles(folder: string, own: readonly string[]): Promise<readonly string[]> {
  const there = receivedFiles((await fileNames(folder)).map((name) => ({ name, bytes: new Uint8Array() })));
  return there.map(({ name }) => name).filter((name) => !own.some((each) => each.normalize('NFC') === name));
}

function handInText(out: string, { code, forced, findings }: Manifest, list: string, lost: readonly string[]): string {
  const { hard, soft, explained } = findings;
  const open = `错误 ${hard} 处，待核实 ${soft} 处，其中已说明 ${explained} 处`;
  return [
    `报送文件已存入“${out}”\n${list}`,
    `校验码 ${code}（印在封面上）`,
    ...(forced ? [`强制报送：${open}。原因已写在封面和审核报告上：${forced.reason}`] : []),
    ...(lost.length > 0 ? [`报送的工作簿里没有保留原件的${lost.join('、')}；原件没有改动。`] : []),
    '打印封面，由单位负责人、统计负责人、填表人签字，盖章后与文件一起报出。',
  ].join('\n\n');
}
