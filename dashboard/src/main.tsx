import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { embedRoot } from './components/figure-card/embed-code.ts';
import { startCache } from './app/start-cache.ts';
import { startOffline } from './lib/connection/start-offline.ts';
import { storedMunicipality, startSearch } from './lib/own-municipality.ts';
import { showTheme, storedTheme } from './lib/theme.ts';
import { readSearch } from './lib/url-state.ts';
import { storedView } from './lib/own-view.ts';
import 'virtual:tokens.css';
import './styles/index.css';

const { pathname, search, hash } = window.location;
// A figure on another site's page shows what its author chose, not what this reader did elsewhere.
const alone = pathname.startsWith(`${embedRoot}/`);
showTheme(alone ? 'light' : storedTheme());
const start = alone ? search : startSearch(search, storedMunicipality(), storedView());
if (start !== search) window.history.replaceState(null, '', pathname + start + hash);

const place = document.getElementById('app');
if (place === null) throw new Error('index.html must have an element with the id "app"');
const { dropped } = readSearch(search);
void startCache().then((client) =>
  createRoot(place).render(
    <StrictMode>
      <App client={client} dropped={dropped} />
    </StrictMode>,
  ),
);

// While developing, files must come from the disk and not from a cache.
if (import.meta.env.PROD && !alone) startOffline();
