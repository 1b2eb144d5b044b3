/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { ScenarioContent } from './scenario-content.tsx';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import { useScenarioWords } from './use-scenario-words.ts';
import { sampleLevers, sampleResult, sampleScenario } from './testing/sample-scenarios.ts';
import { answerScenarios } from './testing/scenario-answers.ts';
import { toBridgeFigure } from './to-bridge-figure.ts';
import { toOutcomesFigure } from './to-outcomes-figure.ts';

const path = `/api/scenarios/${sampleScenario.id}`;

// jsdom draws nothing without a width; the kind's own figures have specs of their own.
beforeEach(() => {
  answerScenarios();
  measuredWidth(700);
  answers.set(`${path}/result`, { ...sampleResult, kind: 'none' });
});

function Shown({ item }: { readonly item: ScenarioItem }) {
  const words = useScenarioWords();
  return words ? <ScenarioContent item={item} words={words} /> : null;
}

const show = (more: Partial<ScenarioItem> = {}) =>
  renderAt(`/scenarier/${sampleScenario.id}`, <Shown item={{ ...sampleScenario, ...more }} />);
const click = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};

describe('a scenario', () => {
  it('tells every assumption in words with value, limits, reason, source, and what is only assumed', async () => {
    await show();
    const row = within((await screen.findByText('Pladser planlægges med 90 % belægning')).closest('tr')!);
    expect(row.getByText(/tilladt 50 %–100 %/)).toBeTruthy();
    expect(row.getByText('Et arbejdstal.')).toBeTruthy();
    expect(row.getByText('antagelse')).toBeTruthy();
    const opened = within(screen.getByText('Der er flest ventende.').closest('tr')!);
    expect(opened.queryByText('antagelse')).toBeNull();
    expect(opened.getByText(/^Erlang, A. K. \(1917\)/)).toBeTruthy();
  });

  it('says what it rests on, and whom it is shared with', async () => {
    await show();
    expect(await screen.findByText(sampleScenario.sha256)).toBeTruthy();
    expect(screen.getByText('erlang-b 1.0, interaction-bridge 1.0')).toBeTruthy();
    expect(screen.getByText('Godkendere i kommunerne, Alle, også uden login')).toBeTruthy();
  });

  it('shows the outcomes as a table with percentage points for shares', async () => {
    await renderAt(`/scenarier/${sampleScenario.id}?v=tabel`, <Shown item={sampleScenario} />);
    const table = within(await screen.findByRole('table', { name: /Resultater: basis og scenarie/ }));
    const texts = table.getAllByRole('row').map((row) => row.textContent?.replaceAll('\u00a0', ' '));
    expect(texts).toContain('availabilityprocent203050 %55 %+5,0 procentpoint');
    expect(texts.at(-1)).toBe('buyers-costkr.2030skjultskjultskjult');
  });

  it('offers readers files and comparison, and nothing that changes it', async () => {
    answers.set('/api/session', sessionOf('committee', '0169'));
    await show();
    const link = await screen.findByRole('link', { name: 'Hent scenariet (JSON)' });
    expect(link.getAttribute('href')).toBe(`${path}/document`);
    for (const name of ['Lav en kopi', 'Slet scenariet', 'Regn efter'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('is calculated again, and said to be identical or to differ', async () => {
    const check = { identical: true, intact: true, methods: [], differences: [], differenceCount: 0 };
    answers.set(`POST ${path}/checks`, check);
    await show();
    await click('Regn efter');
    expect(await screen.findByText(/^Identisk:/)).toBeTruthy();
    const differences = [{ path: 'outcomes[0].scenario.value', stored: '929', computed: '930' }];
    answers.set(`POST ${path}/checks`, { ...check, identical: false, differences, differenceCount: 1 });
    await click('Regn efter');
    expect(await screen.findByText('outcomes[0].scenario.value: 929 i det gemte, 930 nu')).toBeTruthy();
  });

  it('is shared by role from the version that was shown', async () => {
    answers.set(`PATCH ${path}`, sampleScenario);
    await show({ mayChange: true });
    fireEvent.click(await screen.findByLabelText('Udvalgsmedlemmer'));
    fireEvent.click(screen.getByLabelText('Alle, også uden login'));
    await click('Gem deling');
    expect(sent[0]).toMatchObject({
      headers: { 'If-Match': '2' },
      body: { status: 'shared', sharedWith: ['approver', 'committee'] },
    });
  });

  it('is decided and deleted only when that is confirmed', async () => {
    answers.set(`PATCH ${path}`, sampleScenario);
    await show({ mayChange: true, mayDecide: true });
    await click('Markér som besluttet');
    expect(screen.getByText(/kan aldrig ændres eller slettes igen/)).toBeTruthy();
    expect(sent).toEqual([]);
    const dialog = within(screen.getByRole('dialog'));
    await act(async () => fireEvent.click(dialog.getByRole('button', { name: 'Markér som besluttet' })));
    expect(sent[0]?.body).toEqual({ status: 'decided' });
    await click('Slet scenariet');
    await act(async () =>
      fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Annullér' })),
    );
    expect(sent).toHaveLength(1);
  });

  it('whose data is overtaken is calculated on the new ones beside the old result', async () => {
    answers.set('POST /api/scenarios/previews', {
      ...sampleResult,
      outcomes: [{ ...sampleResult.outcomes[0], scenario: { value: 900 }, difference: { value: -15 } }],
    });
    await show({ newestEdition: { id: '3', label: '2026-09' } });
    expect(await screen.findByText('Scenariet bygger på 2026-03. Der er nyere tal: 2026-09.')).toBeTruthy();
    await click('Genberegn på nye tal');
    expect((sent[0]?.body as { document: { edition: string } }).document.edition).toBe('3');
    const row = (await screen.findByText('900 pladser')).closest('tr')!;
    expect(row.textContent).toMatch(/929 pladser−12900 pladser−15/);
    answers.set(`POST ${path}/copies`, { ...sampleScenario, id: 'ny' });
    await click('Gem som nyt scenarie på nye tal');
    const copy = sent.find((one) => one.path.endsWith('/copies'));
    expect(copy?.body).toEqual({ name: '12 pladser til autisme i 2028 (2026-09)', edition: '3' });
  });

  it('that has no result can be calculated by its owner, followed and stopped', async () => {
    const run = { id: 'r1', scenario: sampleScenario.id, state: 'running', progress: 0.42 };
    answers.set(`POST ${path}/runs`, { run });
    answers.set('/api/scenarios/runs/r1', run);
    answers.set('DELETE /api/scenarios/runs/r1', undefined);
    await show({ computedAt: null, mayChange: true });
    await click('Beregn');
    expect(await screen.findByText(/^Beregner: 40/)).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.42');
    answers.set('/api/scenarios/runs/r1', { ...run, state: 'cancelled' });
    await click('Stop beregningen');
    expect(await screen.findByText('Beregningen er stoppet.', {}, { timeout: 4000 })).toBeTruthy();
  });

  it('keeps the reason of a refusal in sight', async () => {
    answers.set(`PATCH ${path}`, new Refusal(412, { code: 'changed-since' }));
    await show({ mayChange: true });
    await click('Gem deling');
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
  });
});

describe('figures of a scenario', () => {
  const of = { result: sampleResult, document: sampleScenario.document };
  const words = {
    language: 'da' as const,
    texts: jest
      .requireActual<typeof import('@tilbudsvifte/locale/screens/scenarios')>(
        '@tilbudsvifte/locale/screens/scenarios',
      )
      .scenariosTexts('da'),
    kindWord: (_kind: string, key: string) => key.split('.').at(-1)!,
    nameOf: (_list: string, code: string) => code,
    areaName: () => 'Region Hovedstaden',
  };

  it('draw each outcome in proportion to its base, with its own numbers, and leave out what has none', () => {
    const { slope, model } = toOutcomesFigure(of, words);
    expect(slope!.lines.map(({ from, to }) => [from, to])).toEqual([
      [{ value: 100 }, { value: (100 * 929) / 941 }],
      [{ value: 100 }, { value: (100 * 0.55) / 0.5 }],
      [{ missing: 'withheld' }, { missing: 'withheld' }],
    ]);
    expect(slope!.lines[0]?.toText).toBe('929 pladser');
    expect(model.notes.join()).toMatch(/Tegningen er strakt: den går fra 99.*til 110.*buyers-cost|Købernes/);
  });

  it('lead from the base over each change and what comes only together to the scenario', () => {
    const bridge = sampleResult.bridge[0]!;
    const { terms, model } = toBridgeFigure({ ...of, bridge, levers: sampleLevers.levers }, words);
    expect(terms.map(({ kind, figure }) => [kind, 'value' in figure && figure.value])).toEqual([
      ['total', 941],
      ['change', -15],
      ['change', 5],
      ['change', -2],
      ['total', 929],
    ]);
    const sum = terms
      .slice(0, -1)
      .reduce((level, { figure }) => level + ('value' in figure ? figure.value : 0), 0);
    expect(sum).toBe(929);
    expect(model.rows.map(({ cells }) => cells[0])).toEqual([
      'Basis',
      'open-service',
      'close-service',
      'Kun sammen',
      'Scenarie',
    ]);
  });
});
