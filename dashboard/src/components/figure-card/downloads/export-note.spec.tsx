/** @jest-environment jsdom */
import { answers, noConnection, Refusal, sent } from '../../../lib/testing/small-network.ts';
import type { ReactElement } from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useSession } from '../../../lib/queries/use-session.ts';
import { renderAt } from '../../testing/render-at.ts';
import { sampleFigure } from '../../testing/sample-figure.ts';
import { sessionOf } from '../../testing/sample-session.ts';
import { FigureCard } from '../figure-card.tsx';

const saved: string[] = [];
const name = (extension: string, dialect = ''): string =>
  `mangler_hoeje-taastrup_autisme_2025${dialect}_dv2026-03.${extension}`;

beforeEach(() => {
  saved.length = 0;
  sent.length = 0;
  answers.clear();
  answers.set('POST /api/audit/exports', {});
  URL.createObjectURL = () => 'blob:1';
  URL.revokeObjectURL = () => undefined;
  Object.assign(navigator, { clipboard: { writeText: () => Promise.resolve() } });
  // jsdom follows no links: note what the browser would have saved.
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  };
});

/** As in the dashboard, something around the card has asked who is signed in. */
function Card(): ReactElement {
  const { data } = useSession();
  return (
    <>
      <p>{data && (data.user?.name ?? 'ingen')}</p>
      <FigureCard
        model={sampleFigure}
        figure={<svg />}
        exportFigure={() => <svg xmlns="http://www.w3.org/2000/svg" />}
      />
    </>
  );
}

async function show(session: object, who: string): Promise<void> {
  answers.set('/api/session', session);
  await renderAt('/mangler?k=0169', <Card />);
  await screen.findByText(who);
}

const nobody = { pending: [], provider: false, demonstration: false, publicRead: true };
const committee = sessionOf('committee', '0169');

async function download(label: RegExp): Promise<void> {
  const before = saved.length;
  fireEvent.click(screen.getByRole('button', { name: label, hidden: true }));
  await waitFor(() => expect(saved).toHaveLength(before + 1));
}

describe('a download by somebody who is signed in', () => {
  it('is noted with the name of the file and the edition, each time', async () => {
    await show(committee, 'bruger-committee');
    for (const label of [/^CSV til dansk/, /^CSV til maskiner/, /^Excel/]) await download(label);
    const note = {
      method: 'POST',
      path: '/api/audit/exports',
      headers: { 'Content-Type': 'application/json' },
    };
    expect(sent).toEqual(
      [name('csv'), name('csv', '_data'), name('xlsx')].map((fileName) => ({
        ...note,
        body: { fileName, edition: '2026-03' },
      })),
    );
  });

  it.each([
    ['refused', new Refusal(500, { code: 'internal' })],
    ['lost', noConnection],
  ])('is theirs although the note was %s', async (_, outcome) => {
    answers.set('POST /api/audit/exports', outcome);
    await show(committee, 'bruger-committee');
    await download(/^CSV til dansk/);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(saved).toEqual([name('csv')]);
    expect(screen.queryByText(/kunne ikke hentes|Ingen forbindelse/)).toBeNull();
    await download(/^Excel/);
    expect(saved).toEqual([name('csv'), name('xlsx')]);
  });

  it('is not what copying a link is', async () => {
    await show(committee, 'bruger-committee');
    fireEvent.click(screen.getByRole('button', { name: /^Kopiér link/, hidden: true }));
    await screen.findByText('Linket er kopieret');
    expect(sent).toEqual([]);
  });
});

it('of visitors nothing is told', async () => {
  await show(nobody, 'ingen');
  await download(/^CSV til dansk/);
  await download(/^Excel/);
  expect(sent).toEqual([]);
});
