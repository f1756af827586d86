/** verify: whether a received folder, or its .zip, is what was handed in. Exit code 1 where it is not. */
import { basename } from 'node:path';
import { addressOf } from '../model/address';
import type { Difference } from '../hand-in/difference';
import { verifyHandIn, type Verification } from '../hand-in/verify-hand-in';
import { forcedNotes } from '../hand-in/forced';
import { readXlsx } from '../hosts/file/read-xlsx';
import { unzipFiles } from '../hosts/file/unzip-files';
import { readFolder, readInput, isFolder } from './files';
import type { Request } from './options';
import type { Outcome } from './outcome';

export async function verify({ input }: Request): Promise<Outcome> {
  const files = (await isFolder(input)) ? await readFolder(input) : unzipFiles(await readInput(input), basename(input));
  const verification = await verifyHandIn(files, (bytes, fileName) => readXlsx(bytes, { fileName }));
  const { agrees, code, manifest, differences } = verification;
  return {
    json: {
      agrees,
      code: code ?? null,
      ...(manifest && { unit: manifest.unit, period: manifest.period, forced: manifest.forced?.reason ?? null }),
      differences: differences.map(differenceJson),
    },
    text: verificationText(verification),
    exitCode: agrees ? 0 : 1,
  };
}

function differenceJson({ kind, sentence, file, place, subject, before, now }: Difference) {
  return { kind, file, message: sentence, ...(place && { place: { sheet: place.sheet, cell: addressOf(place) }, subject, before, now }) };
}

function verificationText({ agrees, code, manifest, differences }: Verification): string {
  const who = manifest ? [[manifest.unit, manifest.period].filter(Boolean).join(' ')].filter(Boolean) : [];
  const forced = manifest ? forcedNotes(manifest.forced, manifest.findings) : [];
  if (agrees) return [...who, '报送文件与报出时一致。', ...forced, `校验码 ${code ?? ''}，应与盖章的封面上一致。`].join('\n');
  return [...who, `报送文件与报出时不一致，${differences.length} 处：`, ...differences.map(({ sentence }) => `  ${sentence}`), ...forced].join('\n');
}
