// D2: an outsider's attack on the numbers of persons in an edition. All published answers on supply gaps are read over HTTP;
// what follows from them by sums is an equation; for each withheld number linear programmes give the smallest and the
// largest value that all of them together allow. BOUNDS_YEARS=2024,2025 attacks those years only.
import { auditSuppression, totalEquation } from '@tilbudsvifte/planning';

const measures = ['served', 'waiting', 'need'];
const ways = ['targetGroup', 'municipality', 'serviceType', 'targetGroup,municipality'];
const regions = ['1084', '1085', 'oestdanmark', 'land'];
const enough = 5;
const anyOf = '*';

/** Cells of the published answers, by what they count; null where a number is withheld. */
async function published(url, year) {
  const shown = new Map();
  const members = new Map();
  for (const area of regions)
    for (const by of ways) {
      const query = `area=${area}&edition=1&by=${by}&year=${year}`;
      const { basis, figures } = await (await fetch(`${url}/api/analyses/supply-gaps?${query}`)).json();
      members.set(area, basis.area.municipalities);
      for (const row of figures) for (const cell of cellsOf(row, area)) shown.set(...cell);
    }
  return { shown, members };
}

const keyOf = ({ measure, unit, group = anyOf, type = anyOf, place }) =>
  [measure, unit, group, type, place].join('|');

/** A row by unit counts what that unit is for; one without a number says why. */
function cellsOf({ unit, targetGroup, serviceType, municipality, ...row }, area) {
  const place = municipality ?? area;
  const known = measures.filter(
    (measure) => row[measure]?.value !== undefined || row[measure]?.missing === 'withheld',
  );
  return known.map((measure) => [
    keyOf({ measure, unit, group: targetGroup, type: serviceType, place }),
    row[measure].value ?? null,
  ]);
}

/**
 * Sums that everybody may draw: municipalities add up to their region, two regions to the one that they become, and need is
 * served and waiting. A target group is listed in the unit that most of it is planned in, so groups add up to nothing.
 */
function sums({ shown, members }) {
  return [...shown.keys()].flatMap((key) => {
    const [measure, unit, group, type, place] = key.split('|');
    const cell = { measure, unit, group, type, place };
    const parts = [(members.get(place) ?? []).map((code) => keyOf({ ...cell, place: code }))];
    if (place === 'oestdanmark') parts.push(['1084', '1085'].map((code) => keyOf({ ...cell, place: code })));
    if (measure === 'need')
      parts.push(['served', 'waiting'].map((part) => keyOf({ ...cell, measure: part })));
    const whole = parts.filter((some) => some.length > 0 && some.every((part) => shown.has(part)));
    return whole.map((some) => totalEquation(key, some));
  });
}

/** Sums that the published numbers themselves do not obey are none that an outsider could use. */
function holds({ terms }, shown) {
  if (terms.some(({ cell }) => shown.get(cell) === null)) return true;
  return terms.reduce((sum, { cell, coefficient }) => sum + coefficient * shown.get(cell), 0) === 0;
}

/**
 * Who waits in a municipality and who is served there by target group is never shown, zeros neither, as the method says;
 * every other zero is, so that another withheld number is at least one.
 */
function mayBeZero(cell) {
  const [measure, , group, , place] = cell.split('|');
  return /^0\d{3}$/.test(place) && (measure === 'waiting' || (measure === 'served' && group !== anyOf));
}

const isHidden = (shown) => (key) => shown.get(key) === null;

/** That a number is zero is no secret, nor that it is five or more: one of one to four must never be nearly known. */
const isSettled = ({ problem, lower, upper }) => problem !== null && (upper === 0 || lower >= enough);

function audited({ shown, members }) {
  const equations = sums({ shown, members });
  const hidden = [...shown.keys()].filter(isHidden(shown));
  const values = new Map([...shown].filter(([, value]) => value !== null));
  const options = { threshold: enough, values, lowest: 1, mayBeZero };
  const obeyed = equations.filter((equation) => holds(equation, shown));
  const { cells } = auditSuppression(obeyed, hidden, options);
  const unsettled = cells.filter((cell) => !isSettled(cell));
  return {
    equations: obeyed.length,
    notObeyed: equations.length - obeyed.length,
    attacked: cells.length,
    zeroOrLarge: cells.length - unsettled.length,
    narrowest: Math.min(...unsettled.map(({ width }) => width ?? Infinity)),
    narrow: unsettled.filter(({ problem }) => problem !== null),
  };
}

/** The same with one withheld number given away where the sum of it and another is known: that one must be found. */
function planted({ shown, members }) {
  const partsOf = (need) => ['served', 'waiting'].map((part) => need.replace('need', part));
  const need = [...shown.keys()].find(
    (key) => key.startsWith('need|') && shown.get(key) === enough + 1 && partsOf(key).every(isHidden(shown)),
  );
  const [served, waiting] = partsOf(need);
  const { narrow } = audited({ shown: new Map(shown).set(served, 2), members });
  return narrow.some(({ cell, width }) => cell === waiting && width === 0);
}

export async function* bounds({ url }) {
  const years = process.env.BOUNDS_YEARS?.split(',') ?? ['2022', '2023', '2024', '2025'];
  for (const year of years) {
    const seen = await published(url, year);
    const { narrow, ...figures } = audited(seen);
    const found = planted(seen);
    const passed = figures.attacked > 0 && narrow.length === 0 && found;
    yield {
      year,
      cells: seen.shown.size,
      ...figures,
      narrow: narrow.slice(0, 5),
      plantedFound: found,
      passed,
    };
  }
}
