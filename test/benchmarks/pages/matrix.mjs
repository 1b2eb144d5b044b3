import { drawn, freshPage, ms, row } from './browser.mjs';

const cellGoal = 16;

// Runs in the page: how long from the click to the paint of the matrix, and what it is drawn with.
function draw(button) {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const began = performance.now();
    const watching = new MutationObserver(() => {
      const matrix = document.querySelector('.chart-od');
      if (!matrix) return;
      watching.disconnect();
      channel.port1.onmessage = () =>
        resolve({
          time: performance.now() - began,
          cells: matrix.querySelectorAll('tbody td').length,
          elements: matrix.querySelectorAll('*').length,
          canvases: matrix.querySelectorAll('canvas').length,
          drawings: matrix.querySelectorAll('svg').length,
        });
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });
    watching.observe(document.body, { childList: true, subtree: true });
    button.click();
  });
}

/** All buyers against all sellers of an area, drawn when it is asked for. */
async function asked(browser, server, area) {
  const { page, close } = await freshPage(browser);
  await page.goto(`${server}/koeb-og-salg?o=${area}`);
  await drawn(page);
  await page.waitForTimeout(4000);
  const button = page.getByRole('button', { name: 'Vis alle købere og sælgere i én tabel' });
  await button.waitFor();
  const found = await button.evaluate(draw);
  await close();
  const { time, cells, elements, canvases, drawings } = found;
  const how = canvases > 0 ? 'canvas' : drawings > 0 ? 'SVG' : 'a table';
  return row(`flows of ${area}: ${cells} cells, ${elements} elements of ${how}`, time, ms(cellGoal));
}

/** Who buys from whom: a region, and every municipality of the country. */
export async function matrixRows(browser, server) {
  return [await asked(browser, server, '1084'), await asked(browser, server, 'land')];
}
