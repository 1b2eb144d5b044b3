/** @jest-environment jsdom */
import { answers } from '../../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { measuredWidth } from '../../../components/testing/measured-width.ts';
import { renderAt } from '../../../components/testing/render-at.ts';
import { SharingResult } from './sharing-result.tsx';
import { sharingDocument, sharingResult } from './testing/sample-sharing.ts';

const shown = <SharingResult result={sharingResult} document={sharingDocument} />;

beforeEach(() => {
  measuredWidth(800);
  answers.clear();
  for (const list of ['service-types', 'account-functions'])
    answers.set(`/api/reference/${list}`, { items: [] });
  answers.set('/api/services', { figures: [], totals: {} });
});

describe('result of a scenario about sharing', () => {
  it('answers who pays, who would leave, and what empty places do to the rate', async () => {
    await renderAt('/scenarier/1', shown);
    await screen.findByRole('heading', { level: 2, name: 'Hvem betaler hvad?' });
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Hvem betaler hvad?',
      'Hvem ville være bedre stillet alene?',
      'Taksten, når pladser står tomme',
    ]);
    const cards = screen.getAllByRole('article');
    expect(cards.map((card) => card.dataset['figureCard'])).toEqual([
      'fordeling',
      'bedre-alene',
      'takst',
      'regulering',
      'tom-plads',
    ]);
    expect(within(cards[0]!).getByRole('rowheader', { name: 'København' })).toBeTruthy();
    expect(within(cards[1]!).getAllByRole('listitem').length).toBeGreaterThanOrEqual(6);
  });

  it('moves through the build-up by keyboard', async () => {
    await renderAt('/scenarier/1', shown);
    const picture = await screen.findByRole('application', { name: /^Taksten er 3\.461/ });
    await act(async () => fireEvent.focus(picture));
    expect(picture.parentElement?.textContent?.replaceAll('\u00a0', ' ')).toContain(
      'Direkte udgifter: 3.131 kr. pr. døgn.',
    );
  });

  it('says what to add where no rate is assumed', async () => {
    const assumptions = sharingDocument.assumptions.filter(({ lever }) => lever !== 'rate');
    await renderAt(
      '/scenarier/1',
      <SharingResult result={sharingResult} document={{ ...sharingDocument, assumptions }} />,
    );
    expect(await screen.findByText(/Tilføj »Taksten i aftalen«/)).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });
});
