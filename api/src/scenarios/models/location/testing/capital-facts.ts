import type { LocationFacts } from '../location-facts.ts';

/** Code, seat and inhabitants in thousands (rough, for illustration) of the 29 municipalities of the capital region. */
const seats: readonly (readonly [string, number, number, number])[] = [
  ['0101', 55.676, 12.568, 660], // København
  ['0147', 55.679, 12.534, 105], // Frederiksberg
  ['0151', 55.731, 12.363, 52], // Ballerup
  ['0153', 55.648, 12.418, 40], // Brøndby
  ['0155', 55.594, 12.671, 14], // Dragør
  ['0157', 55.749, 12.549, 75], // Gentofte
  ['0159', 55.733, 12.489, 70], // Gladsaxe
  ['0161', 55.666, 12.4, 24], // Glostrup
  ['0163', 55.724, 12.44, 30], // Herlev
  ['0165', 55.657, 12.355, 28], // Albertslund
  ['0167', 55.643, 12.477, 54], // Hvidovre
  ['0169', 55.652, 12.27, 57], // Høje-Taastrup
  ['0173', 55.77, 12.504, 58], // Lyngby-Taarbæk
  ['0175', 55.681, 12.454, 44], // Rødovre
  ['0183', 55.615, 12.351, 24], // Ishøj
  ['0185', 55.63, 12.6, 43], // Tårnby
  ['0187', 55.625, 12.375, 18], // Vallensbæk
  ['0190', 55.79, 12.365, 42], // Furesø
  ['0201', 55.87, 12.357, 26], // Allerød
  ['0210', 55.975, 12.403, 41], // Fredensborg
  ['0217', 56.031, 12.592, 63], // Helsingør
  ['0219', 55.928, 12.301, 54], // Hillerød
  ['0223', 55.881, 12.501, 25], // Hørsholm
  ['0230', 55.825, 12.46, 57], // Rudersdal
  ['0240', 55.767, 12.228, 45], // Egedal
  ['0250', 55.84, 12.069, 46], // Frederikssund
  ['0260', 55.971, 12.022, 32], // Halsnæs
  ['0270', 56.022, 12.197, 41], // Gribskov
  ['0400', 55.101, 14.706, 39], // Bornholm
];

/** The 29 municipalities: their need is their inhabitants in thousands, unless another is given. */
export function capitalFacts(needs: Readonly<Record<string, number | null>> = {}): LocationFacts {
  const municipalities = seats.map(([code, latitude, longitude, thousands]) => {
    const given = needs[code];
    const need = given === undefined ? thousands : given;
    return {
      code,
      latitude,
      longitude,
      inhabitants: thousands * 1000,
      need: need === null ? ({ missing: 'withheld' } as const) : { value: need },
      places: code === '0147' ? 40 : 0,
    };
  });
  return {
    year: 2025,
    municipalities,
    totalNeed: { value: seats.reduce((sum, [, , , need]) => sum + need, 0) },
  };
}

/** Weights of the example as assumptions. */
export const enteredWeights = seats.map(([municipality, , , weight]) => ({
  lever: 'weight',
  values: { municipality, weight },
  reason: 'Indbyggere i tusinder',
  source: 'assumption',
}));
