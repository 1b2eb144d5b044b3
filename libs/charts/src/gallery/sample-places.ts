/** A municipality of the samples with its place in the tile layout. */
export interface SamplePlace {
  readonly code: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly column: number;
  readonly row: number;
}

const place = (
  code: string,
  name: string,
  [abbreviation, column, row]: [string, number, number],
): SamplePlace => ({
  code,
  name,
  abbreviation,
  column,
  row,
});

/** Twelve municipalities around Copenhagen, in reading order of their tiles. */
export const samplePlaces: readonly SamplePlace[] = [
  place('0151', 'Ballerup', ['BAL', 1, 0]),
  place('0163', 'Herlev', ['HER', 2, 0]),
  place('0159', 'Gladsaxe', ['GLA', 3, 0]),
  place('0157', 'Gentofte', ['GEN', 4, 0]),
  place('0165', 'Albertslund', ['ALB', 0, 1]),
  place('0161', 'Glostrup', ['GLO', 1, 1]),
  place('0175', 'Rødovre', ['RØD', 2, 1]),
  place('0147', 'Frederiksberg', ['FRB', 3, 1]),
  place('0101', 'København', ['KBH', 4, 1]),
  place('0153', 'Brøndby', ['BRØ', 1, 2]),
  place('0167', 'Hvidovre', ['HVI', 2, 2]),
  place('0155', 'Dragør', ['DRA', 4, 2]),
];

/** Long but real: the longest names that a table of the region has to hold. */
export const longNames = [
  'Lyngby-Taarbæk Kommune, Center for Social Indsats og Beskæftigelse',
  'Botilbuddet Søndersøhuset for voksne med erhvervet hjerneskade',
  'Udviklingshæmning med svære fysiske funktionsnedsættelser',
  'Specialundervisningskommunikationsrådgivning',
] as const;
