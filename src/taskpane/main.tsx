import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { PreferencesProvider, useWords } from './preferences/preferences-provider';

/** 独立窗格: the page a spreadsheet program opens; without one it says where the pane can be used. */
function WithoutHost() {
  const words = useWords();
  return <MessageBar intent="info" layout="multiline"><MessageBarBody>{words('workbench.needsHost')}</MessageBarBody></MessageBar>;
}

const frame = document.getElementById('taskpane');
if (frame === null) throw new Error('taskpane.html has no place for the pane');
createRoot(frame).render(<PreferencesProvider><WithoutHost /></PreferencesProvider>);
