import { median } from './load.mjs';

const steps = 25;
// What a hand on a slider may wait for numbers (the design's goal).
const goalMs = 300;

/** The session cookie of the demonstration's secretariat. */
async function signIn(server) {
  const response = await fetch(`${server}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server },
    body: JSON.stringify({ name: 'sekretariat', password: 'demo' }),
  });
  if (!response.ok) throw new Error(`the secretariat cannot sign in: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** A number that a slider can move: where it stands in the document, and between what. */
function sliderOf({ assumptions }, { levers }) {
  for (const [at, { lever, values }] of assumptions.entries()) {
    const { fields } = levers.find(({ key }) => key === lever);
    const field = fields.find(({ name, type }) => type === 'number' && typeof values[name] === 'number');
    if (field) return { at, field };
  }
  throw new Error('nothing in this document can be moved by a slider');
}

/** The same document with the slider elsewhere, never twice at the same place. */
function moved(document, { at, field }, step) {
  const now = document.assumptions[at].values[field.name];
  const room = field.max - field.min;
  const by = field.whole ? step : (room * step) / 1000;
  const value = now + by <= field.max ? now + by : now - by;
  const assumptions = document.assumptions.map((one, place) =>
    place === at ? { ...one, values: { ...one.values, [field.name]: value } } : one,
  );
  return { ...document, assumptions };
}

/** From a slider to numbers: previews of the demonstration's scenarios over HTTP, each with a value never asked before. */
export async function scenarioRatios(server) {
  const cookie = await signIn(server);
  const ask = async (address, more = {}) => {
    const response = await fetch(`${server}/api/scenarios${address}`, {
      ...more,
      headers: { cookie, origin: server, 'content-type': 'application/json' },
    });
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { scenarios } = await ask('');
  const rows = [];
  for (const { document } of scenarios) {
    const levers = await ask(
      `/levers?kind=${document.kind}&area=${document.area}&edition=${document.edition}`,
    );
    const slider = sliderOf(document, levers);
    const times = [];
    for (let step = 0; step <= steps; step++) {
      const body = JSON.stringify({ document: moved(document, slider, step) });
      const began = performance.now();
      await ask('/previews', { method: 'POST', body });
      // The first one reads the edition; a slider is moved after that.
      if (step > 0) times.push(performance.now() - began);
    }
    rows.push(row(document.kind, times));
  }
  return rows;
}

function row(kind, times) {
  const slow = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
  const what = `slider to numbers, ${kind} (slowest of twenty ${Math.round(slow)} ms)`;
  const product = Math.round(median(times));
  return { what, product, limit: goalMs, ratio: Number((product / goalMs).toFixed(2)), unit: 'ms' };
}
