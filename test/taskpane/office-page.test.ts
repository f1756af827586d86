/** What the pane makes of the Office around it. */
import { noDownload, stepAsked } from '../../src/taskpane/office-page';

/** As much of Office as is asked. */
function officeOn(platform: string): typeof Office {
  const PlatformType = { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS' };
  return { context: { platform }, PlatformType } as unknown as typeof Office;
}

test.each(['Mac', 'iOS'])('on %s a download is refused in a sentence that names another way', (platform) => {
  expect(() => noDownload(officeOn(platform))?.('总结.docx')).toThrow('没有生成“总结.docx”；总结用“复制”粘贴到 Word');
});

test.each(['PC', 'OfficeOnline'])('on %s files are downloaded as anywhere', (platform) => {
  expect(noDownload(officeOn(platform))).toBeUndefined();
});

test.each([
  ['?step=proofread&_host_Info=Word$Win32$16.01$zh-CN', 'proofread'],
  ['?_host_Info=Word$Win32$16.01$zh-CN', undefined],
  ['?step=somewhere', undefined],
  ['', undefined],
])('the page is asked for a step by its address: %s', (query, step) => {
  expect(stepAsked(query)).toBe(step);
});
