/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { ScenariosPage } from './scenarios.page.tsx';
import { sampleDocument, sampleScenario } from './testing/sample-scenarios.ts';
import { answerScenarios } from './testing/scenario-answers.ts';

beforeEach(answerScenarios);

const second = {
  ...sampleScenario,
  id: '22222222-17f9-456c-851f-5d7dad2dfc64',
  status: 'decided',
  document: { ...sampleDocument, kind: 'prevention', name: 'Sverigesmodellen' },
  newestEdition: { id: '3', label: '2026-09' },
  keyOutcome: null,
};
const both = { scenarios: [sampleScenario, second], tampered: [] };

describe('Scenarier', () => {
  it('opens with what there is to choose between, and tells of each what it gives', async () => {
    answers.set('/api/scenarios', both);
    await renderAt('/scenarier', <ScenariosPage />);
    expect(
      await screen.findByText(
        'Der er 2 scenarier at vælge imellem; ét er besluttet. Ét af dem bygger på ældre tal end de nyeste.',
      ),
    ).toBeTruthy();
    const link = await screen.findByRole('link', { name: '12 pladser til autisme i 2028' });
    expect(link.getAttribute('href')).toBe(`/scenarier/${sampleScenario.id}`);
    const card = within(link.closest('li')!);
    expect(card.getByText('Manglende pladser i 2030: 929 pladser (−12 i forhold til basis)')).toBeTruthy();
    expect(card.getByText('Delt')).toBeTruthy();
    expect(card.getByText('Lavet af Sekretariat')).toBeTruthy();
    expect(screen.getByText('Ikke beregnet endnu')).toBeTruthy();
    expect(screen.getByText('Der er nyere tal (2026-09) end dem, scenariet bygger på')).toBeTruthy();
  });

  it('shows one kind and one status as the address says, and says when nothing fits', async () => {
    answers.set('/api/scenarios', both);
    const { address } = await renderAt('/scenarier?slags=prevention', <ScenariosPage />);
    await screen.findByRole('link', { name: 'Sverigesmodellen' });
    expect(screen.queryByRole('link', { name: '12 pladser til autisme i 2028' })).toBeNull();
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'draft' } });
    expect(await screen.findByText('Ingen scenarier passer til valget')).toBeTruthy();
    expect(address()).toBe('/scenarier?slags=prevention&stand=draft');
    fireEvent.click(screen.getByRole('button', { name: 'Vis alle' }));
    expect(await screen.findAllByRole('link', { name: /autisme|Sverigesmodellen/ })).toHaveLength(2);
  });

  it('leads two or three that are ticked to their comparison', async () => {
    answers.set('/api/scenarios', both);
    await renderAt('/scenarier', <ScenariosPage />);
    fireEvent.click(await screen.findByLabelText('Sammenlign Sverigesmodellen'));
    expect(await screen.findByText('Vælg ét mere at sammenligne med.')).toBeTruthy();
    const short = screen.getByRole('link', {
      name: 'Sammenlign 12 pladser til autisme i 2028 med Sverigesmodellen',
    });
    expect(short.getAttribute('href')).toBe(`/scenarier/sammenlign?sc=${second.id},${sampleScenario.id}`);
    fireEvent.click(screen.getByLabelText('Sammenlign 12 pladser til autisme i 2028'));
    const link = await screen.findByRole('link', { name: 'Sammenlign 2 scenarier' });
    expect(screen.queryByRole('link', { name: /^Sammenlign .* med / })).toBeNull();
    expect(link.getAttribute('href')).toBe(`/scenarier/sammenlign?sc=${second.id},${sampleScenario.id}`);
  });

  it('lets readers read: no new ones, no files', async () => {
    answers.set('/api/session', { ...sessionOf('committee', '0169') });
    await renderAt('/scenarier', <ScenariosPage />);
    await screen.findByRole('link', { name: '12 pladser til autisme i 2028' });
    expect(screen.queryByText('Nyt scenarie')).toBeNull();
    expect(screen.queryByLabelText('Fil (JSON)')).toBeNull();
  });

  it('says what to do when nothing is shared, and that something is not as it was', async () => {
    answers.set('/api/scenarios', { scenarios: [], tampered: ['x'] });
    await renderAt('/scenarier', <ScenariosPage />);
    expect(await screen.findByText('Der er ingen delte scenarier endnu')).toBeTruthy();
    expect(screen.getByText(/passer ikke til dets kontrolsum/)).toBeTruthy();
  });
});

describe('Hent fra fil', () => {
  const choose = async (content: string) => {
    const view = await renderAt('/scenarier', <ScenariosPage />);
    const input = await screen.findByLabelText('Fil (JSON)');
    const file = new File([content], 'scenarie.json', { type: 'application/json' });
    Object.defineProperty(file, 'text', { value: async () => content });
    fireEvent.change(input, { target: { files: [file] } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Læg ind som kladde' })));
    return view;
  };

  it.each([
    ['{', 'Filen kan ikke læses som JSON. Vælg en fil, der er hentet fra et scenarie.'],
    ['{"a": 1}', 'Filen er JSON, men ikke et scenarie: feltet document mangler.'],
  ])('does not even send %s', async (content, said) => {
    await choose(content);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('sends document and hash as they were, and goes to the draft', async () => {
    answers.set('POST /api/scenarios', { ...sampleScenario, id: 'ny' });
    const { address } = await choose(JSON.stringify({ document: sampleDocument, sha256: 'ab' }));
    await waitFor(() => expect(address()).toBe('/scenarier/ny'));
    expect(sent[0]?.body).toEqual({ document: sampleDocument, sha256: 'ab' });
  });

  it('says of a tampered file that it was changed', async () => {
    const errors = [{ field: 'document', code: 'sha256-mismatch' }];
    answers.set('POST /api/scenarios', new Refusal(400, { code: 'document-refused', errors }));
    await choose(JSON.stringify({ document: sampleDocument, sha256: 'ab' }));
    expect(await screen.findByText(/Filen er ændret, siden den blev hentet/)).toBeTruthy();
  });

  it('names every fault at its place', async () => {
    const errors = [
      { field: 'document.assumptions[1].values.places', code: 'out-of-range', params: { min: 1, max: 500 } },
      { field: 'document.area', code: 'area-unknown' },
    ];
    answers.set('POST /api/scenarios', new Refusal(400, { code: 'document-refused', errors }));
    await choose(JSON.stringify({ document: sampleDocument }));
    expect(
      await screen.findByText('document.assumptions[1].values.places: Skriv et tal mellem 1 og 500.'),
    ).toBeTruthy();
    expect(screen.getByText('document.area: Området findes ikke i udgivelsen.')).toBeTruthy();
  });
});
