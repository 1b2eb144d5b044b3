/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../../lib/testing/small-network.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderAt } from '../../../components/testing/render-at.ts';
import type { ScenarioItem } from '../../../lib/scenario-answers.ts';
import { sampleScenario } from '../testing/sample-scenarios.ts';
import { answerScenarios } from '../testing/scenario-answers.ts';
import { useScenarioWords } from '../use-scenario-words.ts';
import { EditLoaded } from './edit-scenario.page.tsx';

const path = `/api/scenarios/${sampleScenario.id}`;
const mine = { ...sampleScenario, mayChange: true };

beforeEach(answerScenarios);

/** The form of a scenario that somebody else saves while it is open. */
function Shown({ first, next }: { readonly first: ScenarioItem; readonly next?: ScenarioItem }) {
  const words = useScenarioWords();
  const [item, setItem] = useState(first);
  return (
    <>
      {next && (
        <button type="button" onClick={() => setItem(next)}>
          andre gemmer
        </button>
      )}
      {words && <EditLoaded item={item} words={words} />}
    </>
  );
}
const click = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
};

describe('Ret scenariet', () => {
  it('shows what the scenario says, and sends only over the version that was opened', async () => {
    answers.set(`PATCH ${path}`, mine);
    answers.set(`POST ${path}/runs`, { run: { id: 'r', state: 'waiting', progress: 0 } });
    await renderAt('/', <Shown first={mine} />);
    const name = await screen.findByLabelText<HTMLInputElement>('Navn');
    expect(name.value).toBe('12 pladser til autisme i 2028');
    fireEvent.change(name, { target: { value: '14 pladser' } });
    await click('Gem og beregn');
    const change = sent.find(({ method }) => method === 'PATCH');
    expect(change).toMatchObject({
      headers: { 'If-Match': '2' },
      body: { document: { name: '14 pladser' } },
    });
  });

  it('keeps what was typed when somebody else was first, and lets it be saved all the same', async () => {
    answers.set(`PATCH ${path}`, new Refusal(412, { code: 'changed-since' }));
    const theirs = { ...mine, version: 3, document: { ...mine.document, name: 'Deres navn' } };
    await renderAt('/', <Shown first={mine} next={theirs} />);
    fireEvent.change(await screen.findByLabelText('Navn'), { target: { value: 'Mit navn' } });
    await click('andre gemmer');
    expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('Mit navn');
    await click('Gem og beregn');
    expect(await screen.findByText(/En anden har ændret scenariet, mens du skrev/)).toBeTruthy();
    const row = screen.getByRole('row', { name: /Deres navn/ });
    expect(row.textContent).toBe('NavnDeres navnMit navn');
    answers.set(`PATCH ${path}`, mine);
    await click('Gem mit alligevel');
    expect(sent.filter(({ method }) => method === 'PATCH').at(-1)).toMatchObject({
      headers: { 'If-Match': '3' },
      body: { document: { name: 'Mit navn' } },
    });
  });

  it('begins again with what holds now when that is chosen', async () => {
    answers.set(`PATCH ${path}`, new Refusal(412, { code: 'changed-since' }));
    const theirs = { ...mine, version: 3, document: { ...mine.document, name: 'Deres navn' } };
    await renderAt('/', <Shown first={mine} next={theirs} />);
    fireEvent.change(await screen.findByLabelText('Navn'), { target: { value: 'Mit navn' } });
    await click('Gem og beregn');
    await click('andre gemmer');
    await click('Behold det, der gælder nu');
    expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('Deres navn');
  });

  it('is not offered for what is decided', async () => {
    await renderAt('/', <Shown first={{ ...mine, mayChange: false, status: 'decided' }} />);
    expect(await screen.findByText('Scenariet er besluttet og kan ikke ændres. Lav en kopi.')).toBeTruthy();
    expect(screen.queryByLabelText('Navn')).toBeNull();
  });

  it('keeps a code that is on no list, and says at its field that it must be another', async () => {
    const strange = {
      lever: 'close-service',
      values: { service: 'T9999', date: '2029-01-01' },
      reason: 'x',
      source: '',
    };
    const errors = [
      { field: 'document.assumptions[0].values.service', code: 'code-unknown', params: { value: 'T9999' } },
    ];
    answers.set('POST /api/scenarios/previews', new Refusal(400, { code: 'document-refused', errors }));
    await renderAt(
      '/',
      <Shown first={{ ...mine, document: { ...mine.document, assumptions: [strange] } }} />,
    );
    expect((await screen.findByLabelText<HTMLSelectElement>('Tilbud')).value).toBe('T9999');
    expect((await screen.findAllByText(/T9999 er ikke på den/)).length).toBe(2);
  });
});
