/** The product's host on a fake, found as it is in the page. */
import { findProgram } from '../../../../src/hosts/wps/application';
import { WriterDocumentHost } from '../../../../src/hosts/wps/writer/writer-document';
import type { FakeWriter } from './fake-writer';

export function writerHost(fake: FakeWriter): WriterDocumentHost {
  const found = findProgram({ wps: fake.application });
  if (found?.kind !== 'writer') throw new Error('not taken for 文字');
  return new WriterDocumentHost(found.program);
}
