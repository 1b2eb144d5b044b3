/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { ServiceRangePage } from './service-range.page.tsx';
import { accessAnswer } from './testing/sample-access.ts';
import { rangeAnswer } from './testing/sample-range.ts';

const page = <ServiceRangePage services={<p>listen</p>} />;

beforeEach(() => {
  measuredWidth(800);
  asked.length = 0;
  answers.clear();
  answers.set('/api/reference/service-types', { items: [] });
  answers.set('/api/analyses/service-range', rangeAnswer);
  answers.set('/api/analyses/access', accessAnswer);
});

describe('Tilbudsvifte', () => {
  it('shows the matrix above the list it was given', async () => {
    await renderAt('/tilbudsvifte', page);
    const headlines = await screen.findAllByRole('heading', { level: 3 });
    expect(headlines[0]?.textContent).toMatch(/^2 af 3 målgrupper/);
    expect(screen.getByText('listen')).toBeTruthy();
  });

  it('narrows the list by the selected cell and tells its numbers', async () => {
    const { address } = await renderAt('/tilbudsvifte?side=3', page);
    const cell = await screen.findByRole('button', { name: 'Autisme, BO107: 5 tilbud' });
    await act(async () => fireEvent.click(cell));
    expect(address()).toBe('/tilbudsvifte?mg=AD_AUT&tt=BO107');
    expect(await screen.findByText('5 tilbud hos 3 driftsherrer.')).toBeTruthy();
    expect(screen.getByText('Pladser: 50. Ledige: 5.')).toBeTruthy();
  });

  it('says that an empty cell has no services', async () => {
    await renderAt('/tilbudsvifte?mg=AD_FOR&tt=BO107', page);
    // A target group that is on no list of this edition is not chosen; the cell of the address still explains itself.
    expect(await screen.findByText('Ingen tilbud hos ingen driftsherrer.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vis tilbuddene' })).toBeNull();
  });

  it('tells how far it is to a service, by the distance of the address, and who operates', async () => {
    const { address } = await renderAt('/tilbudsvifte?km=45', page);
    const field = await screen.findByLabelText('Afstand');
    expect(
      asked.some((each) => each.startsWith('/api/analyses/access') && each.includes('distance=45')),
    ).toBe(true);
    await act(async () => fireEvent.change(field, { target: { value: '60' } }));
    expect(address()).toBe('/tilbudsvifte?km=60');
    expect(await screen.findByText(/^Kommuner driver 40 af 70 pladser/)).toBeTruthy();
  });

  it('tells about a selected municipality and leads to its profile', async () => {
    await renderAt('/tilbudsvifte?k=0169', page);
    const tile = await screen.findByRole('button', { name: /^Frederiksberg: 0,6 pladser pr\. borger/ });
    await act(async () => fireEvent.click(tile));
    expect(await screen.findByText(/20 pladser i kommunen, 60 inden for 30 km/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Se kommunens profil' }).getAttribute('href')).toBe(
      '/kommuner/0147?k=0169',
    );
  });

  it('offers a retry only where one may help', async () => {
    answers.delete('/api/analyses/service-range');
    await renderAt('/tilbudsvifte', page);
    expect((await screen.findByRole('alert')).textContent).toContain('Tallene kunne ikke hentes.');
  });
});
