import { launchBrowser } from './pages/browser.mjs';
import { bareRows } from './pages/bare.mjs';
import { changeRows } from './pages/changes.mjs';
import { loadingRows } from './pages/loading.mjs';
import { matrixRows } from './pages/matrix.mjs';

/** The built pages as a reader on a machine four times slower meets them: what comes, when it is there, what a change takes. */
export async function pageRatios(server) {
  const browser = await launchBrowser();
  try {
    const rows = [];
    for (const part of [loadingRows, changeRows, matrixRows, bareRows])
      rows.push(...(await part(browser, server)));
    return rows;
  } finally {
    await browser.close();
  }
}
