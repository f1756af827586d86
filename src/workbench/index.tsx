/** The workbench's page: the bar appears at once, the spreadsheet is fetched with the first workbook, an example. */
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { pageDelivery } from '../taskpane/delivery';
import { EXAMPLES } from './examples';
import { languageAsked } from './language';
import { exampleFile } from './workbook-files';
import { Workbench } from './Workbench';
import { WorkbenchSession } from './workbench-session';
import { en, zhCN } from './words';
import './page.css';

document.documentElement.lang = languageAsked(window.location.href);
const words = () => (document.documentElement.lang === 'en' ? en : zhCN);
const sheetElement = createRef<HTMLDivElement>();

const session = new WorkbenchSession({
  async startSpreadsheet() {
    const { EmbeddedSpreadsheet } = await import(/* webpackChunkName: "spreadsheet" */ '../hosts/embedded/embedded-spreadsheet');
    if (!sheetElement.current) throw new Error('the page has no place for the spreadsheet');
    return new EmbeddedSpreadsheet(sheetElement.current);
  },
  download: (fileName, bytes, mime) => pageDelivery.download(fileName, bytes, mime),
  words,
});

window.addEventListener('beforeunload', (event) => {
  if (session.state().isModified) event.preventDefault();
});

const root = document.getElementById('workbench');
if (!root) throw new Error('the page has no element "workbench"');
createRoot(root).render(<Workbench session={session} sheetElement={sheetElement} />);
const [{ file }] = EXAMPLES;
void session.request(exampleFile(file, words().unread(file)));
