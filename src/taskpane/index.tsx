/** The stand-alone pane page. No host is connected here yet, and the pane says so. */
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { wordsFor } from './locale/words';
import { NoHostScreen } from './states/NoHostScreen';
import { usePaneTheme } from './theme';

function StandAlone() {
  const locale = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  document.documentElement.lang = locale;
  return (
    <FluentProvider theme={usePaneTheme()} style={{ minHeight: '100vh', display: 'flex' }}>
      <NoHostScreen words={wordsFor(locale)} />
    </FluentProvider>
  );
}

const element = document.getElementById('root');
if (element) createRoot(element).render(<StandAlone />);
