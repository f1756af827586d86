/** A file for the person: where it is put, under which name, and what is said where it does not open. */
import { findSpreadsheetProgram } from '../../../src/hosts/wps/application';
import type { AddInProgram } from '../../../src/hosts/wps/add-in-model';
import { giveFile } from '../../../src/hosts/wps/give-file';
import { fakeWps } from '../../support/wps/fake-wps';

const start = () => {
  const fake = fakeWps([{ name: '表', rows: [] }]);
  return { fake, program: findSpreadsheetProgram({ Application: fake.application })! as AddInProgram };
};
const FOLDER = 'C:\\Users\\工会\\Downloads';

test('is put among the downloads under a free name, byte for byte, and opened', () => {
  const { fake, program } = start();
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
  expect([giveFile(program, '总结.docx', bytes), giveFile(program, '总结.docx', bytes)]).toEqual([`${FOLDER}\\总结.docx`, `${FOLDER}\\总结（2）.docx`]);
  expect(fake.files.get(`${FOLDER}\\总结.docx`)).toEqual(bytes);
  expect(fake.opened).toEqual([`${FOLDER}\\总结.docx`, `${FOLDER}\\总结（2）.docx`]);
});

test('a text is written as UTF-8', () => {
  const { fake, program } = start();
  giveFile(program, '审核报告.html', '工会');
  expect(new TextDecoder().decode(fake.files.get(`${FOLDER}\\审核报告.html`))).toBe('工会');
});

test('one that cannot be opened is told with its place', () => {
  const { fake, program } = start();
  fake.failures.before.set('OAAssist.ShellExecute', () => {
    throw new Error('拒绝访问');
  });
  expect(() => giveFile(program, '总结.docx', 'x')).toThrow(`已存为“${FOLDER}\\总结.docx”，WPS 没有把它打开；在“文件—打开”里打开它。`);
  expect(fake.files.has(`${FOLDER}\\总结.docx`)).toBe(true);
});

test('one that was not written is told, and not opened', () => {
  const { fake, program } = start();
  fake.failures.dropped.add('FileSystem.writeAsBinaryString');
  expect(() => giveFile(program, '总结.docx', 'x')).toThrow('没有存下');
  expect(fake.opened).toEqual([]);
});

test.each<[what: string, lacking: AddInProgram]>([['files', {}], ['folders', { FileSystem: {} as NonNullable<AddInProgram['FileSystem']> }]])('a build without %s says so', (_, lacking) => {
  expect(() => giveFile(lacking, '总结.docx', 'x')).toThrow('WPS 没有给出可存文件的文件夹');
});
