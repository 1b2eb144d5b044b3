const expenditure = ['FUNKTION', 'DRANST', 'ART', 'PRISENHED', 'TID'];
const detailed = [...expenditure, 'OMRÅDE', 'EJER', 'GRUPPERING'];

/** Tables that are fetched, and the variables that each is known to have: with others its figures mean something else. */
const tables: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^FOLK1A$/, ['OMRÅDE', 'KØN', 'ALDER', 'CIVILSTAND', 'TID']],
  [/^FOLK1B$/, ['OMRÅDE', 'KØN', 'ALDER', 'STATSB', 'TID']],
  [/^FRKM1\d\d$/, ['KOMMUNEDK', 'ALDER', 'KØN', 'TID']],
  [/^REGK31$/, ['OMRÅDE', ...expenditure]],
  [/^BUDK32$/, ['REGI07A', ...expenditure]],
  [/^(?:REGK100|BUDK100)$/, detailed],
  [/^REGKC$/, ['OMRÅDE', 'DRANST1', 'EJER', 'ART', 'PRISENHED', 'TID']],
  [/^NGLK$/, ['OMRÅDE', 'BNØGLE', 'BRUTNETUDG', 'PRISENHED', 'TID']],
  [/^HAND0[17]$/, ['OMRÅDE', 'YDELSESTYPE', 'TID']],
  [/^ANBAAR9$/, ['ADMKOM', 'ALERAMS', 'TID']],
  [/^ANBAAR12$/, ['ADMKOM', 'ANBRINGELSE', 'TID']],
  [/^ANBAAR13$/, ['ADMKOM', 'FORAN', 'TID']],
];

/** Names for people to choose from; FRKM changes its name every year, FRKM125 being the projection made in 2025. */
export const fetchableNames: readonly string[] = [
  ...['FOLK1A', 'FOLK1B', 'FRKM1xx', 'REGK31', 'REGK100', 'REGKC', 'BUDK32', 'BUDK100', 'NGLK'],
  ...['HAND01', 'HAND07', 'ANBAAR9', 'ANBAAR12', 'ANBAAR13'],
];

/** The variables a table must have, in capitals; undefined for a table that is not fetched. */
export function expectedVariables(table: string): readonly string[] | undefined {
  return tables.find(([pattern]) => pattern.test(table))?.[1];
}
