import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { storedMunicipality, startSearch } from './lib/own-municipality.ts';
import { applyTheme, storedTheme } from './lib/theme.ts';
import { readSearch } from './lib/url-state.ts';
import 'virtual:tokens.css';
import './styles/index.css';

applyTheme(storedTheme());

const { pathname, search, hash } = window.location;
const start = startSearch(search, storedMunicipality());
if (start !== search) window.history.replaceState(null, '', pathname + start + hash);

const place = document.getElementById('app');
if (place === null) throw new Error('index.html must have an element with the id "app"');
createRoot(place).render(
  <StrictMode>
    <App dropped={readSearch(search).dropped} />
  </StrictMode>,
);
