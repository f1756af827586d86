/**
 * Files in and out. Whatever the disk refuses becomes one sentence that names the file. A file is written beside its
 * place first and then moved there, so that nobody ever finds half of one.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './usage-error';

const MB = 1024 * 1024;
const MAX_FILE = 200 * MB;
/** A hand-in has five files; a folder with more than this is another one. */
const MAX_FILES = 500;

/** @throws UsageError */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UsageError('is-folder', `“${path}”是文件夹，不是文件；指定其中的一个文件。`);
    if (!found.isFile()) throw new UsageError('not-a-file', `“${path}”不是普通文件；指定一个 .xlsx 文件。`);
    if (found.size > MAX_FILE) throw new UsageError('file-too-large', `“${path}”有 ${Math.ceil(found.size / MB)} MB，超过 ${MAX_FILE / MB} MB 的上限；删去用不到的工作表和图片后再试。`);
    return await readFile(path);
  } catch (cause) {
    throw readFailure(path, cause);
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(absent))?.isDirectory() ?? false;
}

/**
 * Every file in a folder and below, by its path inside it. Links are not followed: they lead out of what was received.
 * @throws UsageError
 */
export async function readFolder(path: string): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const files = [];
  for (const name of await fileNames(path)) files.push({ name, bytes: await readInput(join(path, name)) });
  return files;
}

/** Sorted. @throws UsageError */
export async function fileNames(path: string): Promise<readonly string[]> {
  const names: string[] = [];
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const entry of await readdir(join(path, folder), { withFileTypes: true }).catch((cause) => Promise.reject(readFailure(path, cause)))) {
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else if (entry.isFile()) names.push(join(folder, entry.name));
    }
    if (names.length + folders.length > MAX_FILES) throw new UsageError('folder-too-large', `“${path}”里的文件太多，不像报送文件夹；指定报送文件夹本身。`);
  }
  return names.sort();
}

/** @throws UsageError where writing would hit one of the files that are read */
export async function refuseOverwriting(out: string, inputs: readonly string[]): Promise<void> {
  const target = await identity(out);
  for (const input of inputs) {
    if (target !== undefined && target === (await identity(input))) {
      throw new UsageError('out-is-input', `--out 指向了输入文件“${input}”，原文件不会被改写；换一个文件名。`);
    }
  }
}

/** For what a person goes on working in. @throws UsageError */
export async function refuseExisting(path: string): Promise<void> {
  if (await stat(path).catch(absent)) throw new UsageError('out-exists', `“${path}”已经存在，没有改写；换一个文件名，或加 --overwrite。`);
}

/** @throws UsageError */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const found = await stat(path).catch(absent);
    if (found?.isDirectory()) throw new UsageError('out-is-folder', `“${path}”是文件夹，不能当作文件写入；在 --out 中写上文件名。`);
    // A device (/dev/null) would be replaced by the file, not written to.
    if (found && !found.isFile()) throw new UsageError('out-not-a-file', `“${path}”不是普通文件，没有写入；换一个文件名。`);
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(absent);
    throw writeFailure(path, cause);
  }
}

/** @throws UsageError */
export async function ensureFolder(path: string): Promise<void> {
  try {
    if (!(await isFolder(path))) await mkdir(path, { recursive: await isAbsent(dirname(path)) });
  } catch (cause) {
    const isFile = codeOf(cause) === 'EEXIST' || codeOf(cause) === 'ENOTDIR';
    throw isFile ? new UsageError('out-is-file', `“${path}”不是文件夹；在 --out 中指定一个文件夹。`, { cause }) : writeFailure(path, cause);
  }
}

/** Under a folder that is there only one is made: Node tries for ever to make two where a file system takes none (/proc). */
async function isAbsent(path: string): Promise<boolean> {
  return (await stat(path).catch(absent)) === undefined;
}

/** Two paths to one file, through links as well, have one identity. */
async function identity(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(absent);
  return found && `${found.dev}:${found.ino}`;
}

/** A file that is not there, or cannot be reached, is no obstacle here: reading or writing it will say so. */
function absent(): undefined {
  return undefined;
}

function codeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}

function readFailure(path: string, cause: unknown): unknown {
  switch (codeOf(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UsageError('file-missing', `找不到文件“${path}”；检查路径和文件名。`, { cause });
    case 'EACCES':
    case 'EPERM':
      return new UsageError('no-permission', `没有权限读取“${path}”；检查文件权限，或复制一份再试。`, { cause });
    case 'EBUSY':
      return new UsageError('file-busy', `“${path}”正被别的程序占用；关闭后再试。`, { cause });
    default:
      return cause;
  }
}

function writeFailure(path: string, cause: unknown): unknown {
  switch (codeOf(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UsageError('folder-missing', `“${path}”所在的文件夹不存在；先建好文件夹，或换一个位置。`, { cause });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new UsageError('no-permission', `没有权限写入“${path}”；换一个位置，或检查文件夹权限。`, { cause });
    case 'EBUSY':
      return new UsageError('file-busy', `“${path}”正被别的程序占用；关闭后再试。`, { cause });
    case 'ENOSPC':
      return new UsageError('disk-full', `磁盘空间不足，“${path}”没有写入；腾出空间后再试。`, { cause });
    default:
      return cause;
  }
}
