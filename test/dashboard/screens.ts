/** A screen that reads published figures: with figures, and where nobody has reported any. */
export interface Screen {
  readonly full: string;
  readonly empty: string;
}

const ofRegion = (path: string, more = ''): Screen => ({
  full: `${path}?k=0169${more}`,
  // Region Midtjylland has municipalities and no reports.
  empty: `${path}?o=1082${more}`,
});
const alone = (address: string): Screen => ({ full: address, empty: address });

/** Every screen for readers. */
export const screens: readonly Screen[] = [
  ofRegion('/'),
  ofRegion('/mangler'),
  ofRegion('/mangler', '&mg=AD_AUT'),
  ofRegion('/pladser'),
  ofRegion('/afspecialisering'),
  ofRegion('/tilbudsvifte'),
  { full: '/tilbudsvifte/T0101?k=0169', empty: '/tilbudsvifte/T9999?k=0169' },
  ofRegion('/oekonomi'),
  ofRegion('/koeb-og-salg'),
  ofRegion('/prognoser'),
  ofRegion('/samarbejde'),
  { full: '/kommuner/0169', empty: '/kommuner/0751' },
  ofRegion('/sammenlign', '&s=0159,0163'),
  { full: '/indikator/occupancy?k=0169', empty: '/indikator/occupancy?o=1082' },
  alone('/scenarier'),
  alone('/scenarier/sammenlign'),
  alone('/scenarier/ny?slags=supply'),
  { full: '/rammeaftale?k=0169', empty: '/rammeaftale?aftale=00000000-0000-0000-0000-000000000000' },
  alone('/mapper'),
  alone('/beskeder'),
  alone('/moeder'),
  alone('/udmeldinger'),
  { full: '/aarshjul', empty: '/aarshjul?hvem=ingen' },
  alone('/data'),
  alone('/ordbog'),
  { full: '/soeg?q=autisme', empty: '/soeg?q=qqqq' },
  alone('/metoder'),
];
