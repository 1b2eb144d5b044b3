import { otherMunicipalities } from './other-municipalities.ts';

const at = (path: string): string => `http://localhost/api/${path}`;

describe('otherMunicipalities', () => {
  it('asks what the page asked, for each of the others, once', () => {
    const came = [
      at('analyses/overview?area=1084&municipality=0169&edition=1'),
      at('analyses/overview?area=1084&municipality=0169&edition=1'),
      at('analyses/supply-gaps?area=1084&edition=1'),
      at('reference/municipalities?edition=1'),
    ];
    expect(otherMunicipalities(came, '0169', ['0147', '0169', '0101'])).toEqual([
      at('analyses/overview?area=1084&municipality=0147&edition=1'),
      at('analyses/overview?area=1084&municipality=0101&edition=1'),
    ]);
  });

  it('does not ask for what has come, nor on behalf of a municipality that the answers are not about', () => {
    const came = [
      at('analyses/costs?municipality=0169&edition=1'),
      at('analyses/costs?municipality=0147&edition=1'),
    ];
    expect(otherMunicipalities(came, '0169', ['0147', '0169'])).toEqual([]);
    expect(otherMunicipalities(came, '0101', ['0147', '0101'])).toEqual([]);
  });
});
