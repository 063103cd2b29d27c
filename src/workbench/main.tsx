import { createRoot } from 'react-dom/client';
import { PreferencesProvider } from '../taskpane/preferences/preferences-provider';

const place = document.getElementById('workbench');
if (place === null) throw new Error('index.html has no place for the workbench');
createRoot(place).render(<PreferencesProvider>…</PreferencesProvider>);
