/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { sampleFigure } from '../../components/testing/sample-figure.ts';
import { municipalities, targetGroups } from '../../components/testing/sample-lists.ts';
import { SearchPage } from './search.page.tsx';
import { searchEntries } from './search-entries.ts';
import { searchIndex } from './search-index.ts';

const lists = { municipalities, targetGroups, serviceTypes: [] };
const index = searchIndex(searchEntries(lists, 'da'));
const found = (text: string): string[] => index.find(text).map(({ title }) => title);

describe('searchIndex', () => {
  it.each([
    ['høje taastrup', 'Høje-Taastrup'],
    ['hoeje-tåstrup', 'Høje-Taastrup'],
    ['KØBENHAVN', 'København'],
    ['hoje tastrup', 'Høje-Taastrup'],
    ['kobenhavn', 'København'],
    ['koebenh', 'København'],
    ['0169', 'Høje-Taastrup'],
    ['HTK', 'Høje-Taastrup'],
    ['belaegning', 'Belægning'],
    ['occupancy', 'Belægning'],
    ['autisme', 'Autisme'],
    ['erlang', 'Erlangs tabsformel'],
    ['takst', 'Takst'],
    ['lignende', 'Sammenlign kommuner'],
    ['udmelding', 'Centrale udmeldinger'],
    ['arshjul', 'Årshjul'],
    ['scenarios', 'Scenarier'],
    ['dialogmode', 'Dialogmøder'],
    ['styringsaftale', 'Rammeaftale'],
    ['bilag', 'Mødemapper'],
  ])('finds %s as %s', (text, title) => expect(found(text)).toContain(title));

  it('forgives one wrong letter in a longer word, none in a short one', () => {
    expect(found('belægnimg')).toContain('Belægning');
    expect(found('KBX')).toEqual([]);
  });

  it('puts the thing of that name first, an indicator before its method', () => {
    expect(
      index
        .find('belægning')
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['indicator', 'term']);
    expect(found('takst')[0]).toBe('Takst');
  });

  it('asks for all words, and finds nothing for nothing', () => {
    expect(found('udgift specialundervisning')[0]).toBe('Udgift til specialundervisning pr. 6-25-årig');
    expect(found('belægning xyzzy')).toEqual([]);
    expect(found('  .,- ')).toEqual([]);
  });

  it('gives every entry an address of its own', () => {
    for (const language of ['da', 'en'] as const) {
      const entries = searchEntries(lists, language);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(entries.filter(({ title }) => title.trim() === '')).toEqual([]);
    }
  });
});

describe('Søg', () => {
  beforeEach(() => {
    localStorage.clear();
    answers.clear();
    asked.length = 0;
    answers.set('/api/reference/service-types', { items: [] });
    answers.set('/api/services', {
      basis: sampleFigure.basis,
      notices: [],
      figures: [{ id: 'T0001', name: 'Bostedet Høje' }],
      totals: { matching: 7, withVacancy: 0, page: 1, pageSize: 5, facets: {} },
    });
  });

  it('says how much was found, by kind, and leads to services by the server', async () => {
    await renderAt('/soeg?q=h%C3%B8je', <SearchPage />);
    await screen.findByRole('link', { name: 'Bostedet Høje' });
    expect(screen.getByRole('link', { name: 'Høje-Taastrup' }).getAttribute('href')).toBe('/?k=0169');
    expect(screen.getByRole('link', { name: 'Se alle 7 tilbud, der passer' }).getAttribute('href')).toContain(
      '/tilbudsvifte?q=h%C3%B8je',
    );
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ steder fundet for “høje”\.$/);
  });

  it('writes the address when the typing pauses', async () => {
    const { address } = await renderAt('/soeg', <SearchPage />);
    fireEvent.change(await screen.findByLabelText('Søg'), { target: { value: 'takst' } });
    await waitFor(() => expect(address()).toBe('/soeg?q=takst'));
    expect(await screen.findByRole('link', { name: 'Takst' })).toBeTruthy();
    await act(async () => undefined);
  });
});
