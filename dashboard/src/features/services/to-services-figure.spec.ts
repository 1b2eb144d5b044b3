import { activeFilters } from './active-filters.tsx';
import { operatorName, rateText } from './service-names.ts';
import { noFilters, serviceOrder, servicesQuestion } from './services-question.ts';
import { serviceNames, servicesAnswer } from './testing/sample-services.ts';
import { isOlder, toServicesFigure } from './to-services-figure.ts';

const [home, older, never] = servicesAnswer.figures;

describe('toServicesFigure', () => {
  const { model, picture } = toServicesFigure(servicesAnswer, serviceNames, ['Autisme']);
  const cells = (key: string) =>
    model.rows.map((row) => row.cells[model.columns.findIndex((each) => each.key === key)]);

  it('says how many match, how many have free places, and the nearest of those', () => {
    expect(model.headline).toBe(
      '3 tilbud matcher; 1 har ledige pladser; nærmeste er Botilbud Bakken (4 km). 2 af 3 kommuner har indberettet.',
    );
  });

  it('has the numbers of the answer, missing ones with their reason', () => {
    expect(cells('vacantPlaces')).toEqual([{ value: 3 }, { value: 0 }, { missing: 'not-reported' }]);
    expect(cells('waiting')).toEqual([
      { missing: 'withheld' },
      { missing: 'withheld' },
      { missing: 'not-reported' },
    ]);
    expect(cells('operator')).toEqual(['Høje-Taastrup', 'Privat (P043)', 'Region Hovedstaden']);
  });

  it('counts services whose figures are older than the newest quarter or were never reported', () => {
    expect(model.notes[0]).toBe('2 tilbud har ældre tal end 4. kvartal 2025 eller ingen.');
    expect([home!, older!, never!].map((row) => isOlder(row, '2025K4'))).toEqual([false, true, true]);
  });

  it('draws free places, nothing for those not reported', () => {
    expect(picture.rows.map(({ text }) => text)).toEqual(['3', '0', '–']);
  });

  it('names no nearest service when the list is cut and in another order', () => {
    const cut = { ...servicesAnswer, figures: [older!, home!] };
    expect(toServicesFigure(cut, serviceNames, []).model.headline).toMatch(
      /^3 tilbud matcher; 1 har ledige pladser\./,
    );
  });

  it('carries the filters into file names', () => {
    expect(model.fileParts).toEqual(['Region Hovedstaden', 'Autisme', '2025K4']);
  });
});

describe('servicesQuestion', () => {
  it('asks for the nearest first where the municipality is known, else by name', () => {
    expect(serviceOrder({}, '0169')).toBe('afstand');
    expect(serviceOrder({}, undefined)).toBe('navn');
    expect(serviceOrder({ sort: 'afstand' }, undefined)).toBe('navn');
    expect(serviceOrder({ sort: 'geografi' }, '0169')).toBe('afstand');
  });

  it('translates the address, and keeps pages shown before', () => {
    const search = {
      q: 'bo',
      mg: 'AD_AUT',
      tt: 'BO107',
      bk: '0101',
      dh: 'private',
      ledig: 'ja',
      sort: 'ledige',
      side: 3,
    } as const;
    expect(servicesQuestion(search, '1084', '0169')).toEqual({
      area: '1084',
      q: 'bo',
      targetGroup: 'AD_AUT',
      serviceType: 'BO107',
      municipality: '0101',
      operatorType: 'private',
      vacant: 'true',
      sort: 'vacant',
      near: '0169',
      pageSize: 150,
    });
    expect(servicesQuestion({ side: 900 }, '1084', undefined).pageSize).toBe(500);
  });
});

describe('activeFilters', () => {
  it('names every filter in use and how to take it out', () => {
    const search = { q: 'bo', mg: 'AD_AUT', dh: 'private', ledig: 'ja' } as const;
    const filters = activeFilters(search, serviceNames);
    expect(filters.map(({ label }) => label)).toEqual([
      '“bo”',
      'Autisme',
      'Privat',
      'Kun tilbud med ledige pladser',
    ]);
    const without = Object.assign({ ...search }, ...filters.map(({ remove }) => remove)) as object;
    expect(without).toEqual({ q: undefined, mg: undefined, dh: undefined, ledig: undefined });
    expect(Object.keys(noFilters)).toEqual(expect.arrayContaining(Object.keys(search)));
  });
});

describe('words of a service', () => {
  it('names operators by municipality, region, or type and code', () => {
    expect(operatorName({ operatorType: 'municipal', operatorCode: '0101' }, serviceNames)).toBe('København');
    expect(operatorName({ operatorType: 'self-governing', operatorCode: 'P001' }, serviceNames)).toBe(
      'Selvejende (P001)',
    );
  });

  it('writes rates with their unit, and missing ones as a mark', () => {
    expect(rateText({ value: 3125.4 }, 'day', 'da').replaceAll('\u00a0', ' ')).toBe('3.125 kr. pr. døgn');
    expect(rateText({ missing: 'not-reported' }, 'day', 'da')).toBe('–');
  });
});
