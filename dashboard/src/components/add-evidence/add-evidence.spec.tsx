/** @jest-environment jsdom */
import { answers, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { noteRequest, requestOf } from '../../lib/asked-requests.ts';
import { renderAt } from '../testing/render-at.ts';
import { sampleFigure } from '../testing/sample-figure.ts';
import { AddEvidence } from './add-evidence.tsx';

const request = '/api/analyses/supply-gaps?area=1084&edition=2';
const agreement = (id: string, mayChange: boolean) => ({
  id,
  label: `Aftale ${id}`,
  status: mayChange ? 'draft' : 'decided',
  mayChange,
  decisions: [{ id: `${id}-d`, title: 'Manglerne gøres op', evidence: [] }],
});

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  const agreements = [agreement('a1', true), agreement('a2', false)];
  answers.set('/api/agreements', { agreements });
  for (const one of agreements) answers.set(`/api/agreements/${one.id}`, one);
});

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('requests of figures', () => {
  it('are known by the edition of the answer, also where the basis was copied', () => {
    const edition = { ...sampleFigure.basis.edition };
    noteRequest({ basis: { edition } }, `https://tilbudsvifte.test${request}`);
    expect(requestOf({ edition })).toBe(request);
    expect(requestOf({ edition: { ...edition } })).toBeUndefined();
  });

  it('are none of what is no answer of an analysis', () => {
    const edition = { ...sampleFigure.basis.edition };
    noteRequest({ basis: { edition } }, '/api/services?edition=2');
    expect(requestOf({ edition })).toBeUndefined();
    for (const odd of [undefined, null, 'x', { basis: null }, { basis: { edition: 'x' } }])
      noteRequest(odd, request);
  });
});

describe('Føj til beslutning', () => {
  beforeEach(() => noteRequest({ basis: sampleFigure.basis }, request));

  it('offers only decisions that may still change, and freezes the figures of the edition that is shown', async () => {
    await renderAt('/mangler', <AddEvidence model={sampleFigure} />);
    await press('Føj til beslutning');
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(sampleFigure.headline)).toBeTruthy();
    const choice = await screen.findByLabelText<HTMLSelectElement>('Beslutning');
    expect([...choice.options].map(({ text }) => text)).toEqual([
      'Vælg beslutning',
      'Aftale a1: Manglerne gøres op',
    ]);
    await press('Frys og tilføj');
    expect(screen.getByText('Der er 2 ting at rette')).toBeTruthy();
    fireEvent.change(choice, { target: { value: 'a1-d' } });
    fireEvent.change(screen.getByLabelText('Hvorfor hører tallene til her?'), {
      target: { value: 'Viser manglen' },
    });
    answers.set('POST /api/agreements/a1/decisions/a1-d/evidence', {});
    await press('Frys og tilføj');
    expect(sent[0]?.body).toEqual({ request, note: 'Viser manglen' });
    const link = await screen.findByRole('link', { name: 'Se beslutningen' });
    expect(link.getAttribute('href')).toBe('/rammeaftale/a1-d?aftale=a1');
  });

  it('says that unpublished figures cannot be frozen', async () => {
    const basis = { ...sampleFigure.basis };
    const edition = { ...basis.edition, publishedAt: null };
    noteRequest({ basis: { edition } }, request);
    await renderAt('/mangler', <AddEvidence model={{ ...sampleFigure, basis: { ...basis, edition } }} />);
    await press('Føj til beslutning');
    expect(screen.getByText('Tallene er ikke udgivet endnu og kan ikke fryses.')).toBeTruthy();
  });

  it('says that there is no decision to add to', async () => {
    answers.set('/api/agreements', { agreements: [] });
    await renderAt('/mangler', <AddEvidence model={sampleFigure} />);
    await press('Føj til beslutning');
    expect(await screen.findByText(/Der er ingen beslutninger at føje tal til/)).toBeTruthy();
  });
});
