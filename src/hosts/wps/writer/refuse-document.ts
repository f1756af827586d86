/** What is told before anything is written: a document in which nothing may be written, or in which every change would be a revision. */
import { HostRefused } from '../../host-refused';
import { NOT_PROTECTED } from './numbers';
import type { WriterDocument } from './writer-model';

/** @throws HostRefused read-only, protected, tracking */
export function refuseDocument(document: WriterDocument): void {
  if (document.ReadOnly === true) throw new HostRefused('read-only', `“${document.Name}”是以只读方式打开的，没有写入；另存一份，在副本里再试。`);
  if ((document.ProtectionType ?? NOT_PROTECTED) !== NOT_PROTECTED) throw new HostRefused('protected', `“${document.Name}”限制了编辑，没有写入；在“审阅”里停止保护后再试。`);
  if (document.TrackRevisions === true) throw new HostRefused('tracking', `“${document.Name}”开着修订，旧数字会留在文中，没有写入；在“审阅”里关闭修订后再试。`);
}
