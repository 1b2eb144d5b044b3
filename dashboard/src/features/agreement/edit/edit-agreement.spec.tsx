/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderAt } from '../../../components/testing/render-at.ts';
import { groupings, municipalities } from '../../../components/testing/sample-lists.ts';
import { sessionOf } from '../../../components/testing/sample-session.ts';
import { AgreementsPage } from '../agreements.page.tsx';
import { agreementAnswers, sampleAgreement } from '../testing/sample-agreement.ts';
import { AgreementSteps } from './agreement-step.tsx';
import { typedNumber } from '../../../components/item-form/item-fields.ts';
import { ItemGroupSection } from '../../../components/item-form/item-group.tsx';
import { useItemGroups } from './use-item-groups.ts';

const draft = { ...sampleAgreement, status: 'draft' as const, mayChange: true };
const indicators = {
  basis: {},
  notices: [],
  figures: [],
  totals: {
    indicators: [
      { indicator: 'availability', unit: 'share' },
      { indicator: 'groups-short', unit: 'count' },
    ],
  },
};

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  for (const [path, answer] of agreementAnswers(draft)) answers.set(path, answer);
  answers.set('/api/session', sessionOf('secretariat'));
  answers.set('/api/reference/groupings', { items: groupings });
  answers.set('/api/reference/municipalities', { items: municipalities });
  answers.set('/api/analyses/indicators', indicators);
});

function Groups(): ReactElement {
  const groups = useItemGroups(draft);
  return (
    <>
      {groups.map((group) => (
        <ItemGroupSection
          key={group.path}
          owner={{ path: `/agreements/${draft.id}`, version: draft.version }}
          group={group}
          mayChange
        />
      ))}
    </>
  );
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const click = (button: HTMLElement) => act(async () => void fireEvent.click(button));

describe('typed numbers', () => {
  it('are read as people write them, in Danish and in English', () => {
    expect(['95', '1.250,5', '1250.5', '-3,5', '−2', '12.200'].map(typedNumber)).toEqual([
      95, 1250.5, 1250.5, -3.5, -2, 12200,
    ]);
    expect(['', ' ', 'ni', '1,2,3'].map(typedNumber)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the contents of an agreement', () => {
  it('refuse at the field, and add what was typed', async () => {
    await renderAt('/rammeaftaler/a1', <Groups />);
    const themes = section('Temaer');
    await click(themes.getByRole('button', { name: 'Tilføj', hidden: true }));
    expect(themes.getAllByText('Skriv overskriften.', { selector: '.field-error' })).toHaveLength(1);
    expect(sent).toEqual([]);
    fireEvent.change(themes.getByLabelText('Overskrift'), { target: { value: ' Fælles takst ' } });
    fireEvent.change(themes.getByLabelText('Del'), { target: { value: 'steering' } });
    answers.set('POST /api/agreements/a1/themes', draft);
    await click(themes.getByRole('button', { name: 'Tilføj', hidden: true }));
    expect(sent[0]?.body).toEqual({ part: 'steering', title: 'Fælles takst', text: '' });
    expect(await themes.findByText('Tilføjet.')).toBeTruthy();
  });

  it('write shares in per cent and send them as shares', async () => {
    await renderAt('/rammeaftaler/a1', <Groups />);
    const goals = section('Mål');
    answers.set('PATCH /api/agreements/a1/goals/g2', draft);
    // The catalogue says which indicators are shares.
    await act(async () => new Promise((done) => void setTimeout(done, 20)));
    await click(goals.getByRole('button', { name: 'Ret Ni ud af ti skal kunne få en plads' }));
    const [target] = goals.getAllByLabelText<HTMLInputElement>('Skal nå');
    expect(target?.value).toBe('90');
    fireEvent.change(target!, { target: { value: '92,5' } });
    await click(goals.getByRole('button', { name: 'Gem' }));
    expect(sent[0]?.body).toMatchObject({ targetValue: 0.925, indicator: 'availability', theme: null });
    expect(sent[0]?.headers['If-Match']).toBe('23');
  });

  it('say when somebody else was first, and keep what was typed', async () => {
    await renderAt('/rammeaftaler/a1', <Groups />);
    const decisions = section('Beslutninger og anbefalinger');
    answers.set('PATCH /api/agreements/a1/decisions/d1', new Refusal(412, { code: 'changed-since' }));
    await click(decisions.getByRole('button', { name: 'Ret Manglerne gøres op hvert år' }));
    const [text] = decisions.getAllByLabelText<HTMLInputElement>('Ansvarlig');
    fireEvent.change(text!, { target: { value: 'Kommunerne' } });
    await click(decisions.getByRole('button', { name: 'Gem' }));
    expect(await decisions.findByText(/En anden har ændret noget imens/)).toBeTruthy();
    expect(text?.value).toBe('Kommunerne');
  });

  it('are deleted only when that was confirmed', async () => {
    await renderAt('/rammeaftaler/a1', <Groups />);
    await click(screen.getByRole('button', { name: 'Slet Takster indberettes' }));
    expect(sent).toEqual([]);
    answers.set('DELETE /api/agreements/a1/due-dates/x3', draft);
    await click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Slet' }));
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'DELETE /api/agreements/a1/due-dates/x3',
    ]);
  });
});

describe('the steps of an agreement', () => {
  it('say what will happen before they are taken', async () => {
    answers.set('POST /api/agreements/a1/steps', draft);
    await renderAt('/rammeaftaler/a1', <AgreementSteps agreement={{ ...draft, steps: ['hearing'] }} />);
    await click(screen.getByRole('button', { name: 'Send i høring' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/Aftalen bliver synlig for alle/)).toBeTruthy();
    await click(dialog.getByRole('button', { name: 'Send i høring' }));
    expect(sent[0]?.body).toEqual({ to: 'hearing' });
  });

  it('name what unanimity still lacks, and offer to go back to the hearing', async () => {
    await renderAt(
      '/rammeaftaler/a1',
      <AgreementSteps agreement={{ ...sampleAgreement, steps: ['hearing'] }} />,
    );
    expect(screen.getByText(/Der mangler 2 parter/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Send i høring igen' })).toBeTruthy();
  });
});

describe('the list of agreements', () => {
  it('opens a new one for an area', async () => {
    await renderAt('/rammeaftaler', <AgreementsPage />);
    const link = await screen.findByRole('link', { name: 'Rammeaftale 2025–2026' });
    expect(link.getAttribute('href')).toBe('/rammeaftaler/a1');
    await screen.findByRole('option', { name: 'Region Hovedstaden' });
    await click(screen.getByRole('button', { name: 'Opret aftalen' }));
    expect(screen.getByText('Der er 4 ting at rette')).toBeTruthy();
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    type('Navn', 'Rammeaftale 2029–2030');
    type('Område', '1084');
    type('Gælder fra', '2029-01-01');
    type('Gælder til og med', '2030-12-31');
    answers.set('POST /api/agreements', { ...draft, id: 'a9' });
    await click(screen.getByRole('button', { name: 'Opret aftalen' }));
    expect(sent[0]?.body).toEqual({
      label: 'Rammeaftale 2029–2030',
      area: '1084',
      startsOn: '2029-01-01',
      endsOn: '2030-12-31',
    });
  });

  it('is closed to those who do not write agreements', async () => {
    answers.set('/api/session', sessionOf('reporter', '0169'));
    await renderAt('/rammeaftaler', <AgreementsPage />);
    expect(await screen.findByText(/rolle/i)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Opret aftalen' })).toBeNull();
  });
});
