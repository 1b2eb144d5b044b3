/** @jest-environment jsdom */
import { answers, asked, noConnection, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { FolderContent } from './folder-content.tsx';
import { FolderPage } from './folder.page.tsx';
import { FoldersPage } from './folders.page.tsx';
import type { Folder } from '../../lib/queries/use-folders.ts';

const edition = { id: '1', label: 'demo-1', publishedAt: '2026-03-01T09:00:00Z' };
const newest = { ...edition, id: '2', label: 'demo-2' };
const item = (id: string, more: object = {}) => ({
  id,
  no: 1,
  path: '/mangler',
  figure: 'mangler',
  search: 'k=0169',
  edition,
  headline: `Figur ${id}`,
  note: '',
  request: '/api/analyses/supply-gaps',
  sha256: 'ab',
  intact: true,
  newer: null,
  ...more,
});
const folder = (more: object = {}): Folder => ({
  id: 'f1',
  version: 4,
  title: 'Dialogforum',
  meeting: 'Dialogforum',
  metOn: '2027-01-15',
  note: 'Læs figur 1 først.',
  sharedWith: [],
  linkShared: false,
  own: true,
  changedAt: '2026-11-22T12:00:00Z',
  figures: 2,
  items: [
    item('a', { newer: { edition: newest, figuresDiffer: true } }),
    item('b', { edition: null, sha256: null, intact: null }),
  ],
  ...more,
});
const person = {
  user: {
    name: 'sekretariat',
    displayName: 'S',
    rights: [{ role: 'secretariat', municipality: '', onBehalf: false }],
  },
};

beforeEach(() => {
  answers.clear();
  sent.length = 0;
  asked.length = 0;
  answers.set('/api/session', { ...person, pending: [], publicRead: true });
  answers.set('/api/editions', { editions: [edition], workingAvailable: false });
});

const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('Mødemapper', () => {
  it('tells everybody what a folder is and how one is opened, and asks for none', async () => {
    answers.set('/api/session', { pending: [], publicRead: true });
    await renderAt('/mapper', <FoldersPage />);
    expect(await screen.findByText(/mappen kan læses uden at logge ind/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log ind' })).toBeTruthy();
    expect(asked.filter((address) => address.startsWith('/api/folders'))).toEqual([]);
  });

  it('lists own and shared folders, and says whose they are', async () => {
    answers.set('/api/folders', {
      folders: [
        { ...folder(), sharedWith: ['committee'], linkShared: true },
        { ...folder(), id: 'f2', title: 'Budget', own: false, metOn: null, meeting: '' },
      ],
    });
    await renderAt('/mapper', <FoldersPage />);
    const own = await screen.findByRole('listitem', { name: 'Dialogforum' });
    expect(own.textContent).toContain('Dialogforum, 15. januar 2027');
    expect(own.textContent).toContain('Delt med udvalgspolitikere');
    expect(own.textContent).toContain('Kan læses ved link');
    expect(screen.getByRole('listitem', { name: 'Budget' }).textContent).toContain('Delt med dig');
  });
});

describe('the page of a folder', () => {
  it('opens with a sentence about its figures', async () => {
    answers.set('/api/folders/', folder());
    await renderAt('/moede', <FolderPage />);
    expect(
      await screen.findByText(
        'Mappen har 2 figurer med tal fra udgave demo-1. Der er kommet nye tal, som er anderledes for én figur. Én følger nye tal.',
      ),
    ).toBeTruthy();
  });

  it('says why one cannot be opened', async () => {
    answers.set('/api/folders/', new Refusal(404, { code: 'not-found', requestId: 'r' }));
    await renderAt('/moede', <FolderPage />);
    expect(await screen.findByText('Mappen kan ikke åbnes')).toBeTruthy();
  });

  it('tells per figure of which edition it is and whether newer ones differ; the owner holds those instead', async () => {
    answers.set('PATCH /api/folders/f1/items/a', folder());
    await renderAt('/moede/f1', <FolderContent folder={folder()} linkKey={undefined} />);
    const first = screen.getByRole('listitem', { name: 'Figur 1 af 2' });
    expect(within(first).getByText('Tallene holdes fast: udgave demo-1')).toBeTruthy();
    expect(within(first).getByText('Udgave demo-2 har andre tal.')).toBeTruthy();
    expect(
      within(screen.getByRole('listitem', { name: 'Figur 2 af 2' })).getByText('Følger nye tal'),
    ).toBeTruthy();
    await press('Hold de nyeste tal fast: Figur a');
    expect(sent[0]).toMatchObject({ body: { edition: 'latest' }, headers: { 'If-Match': '4' } });
  });

  it('moves a figure by the arrow keys and by buttons, says so, and stops at the end', async () => {
    answers.set('PUT /api/folders/f1/order', folder());
    await renderAt('/moede/f1', <FolderContent folder={folder()} linkKey={undefined} />);
    const handle = screen.getByRole('button', { name: /^Plads 1: Figur a/ });
    await act(async () => void fireEvent.keyDown(handle, { key: 'ArrowDown' }));
    expect(sent[0]?.body).toEqual({ items: ['b', 'a'] });
    expect(screen.getByText('»Figur a« er nu nummer 2 af 2.')).toBeTruthy();
    // The answer here is the old order: the page shows what the server says.
    await press('Flyt op: Figur b');
    expect(sent[1]?.body).toEqual({ items: ['b', 'a'] });
    await press('Flyt op: Figur a');
    await press('Flyt ned: Figur b');
    expect(sent).toHaveLength(2);
  });

  it('takes a figure out and puts it back as it was, where it was', async () => {
    answers.set('DELETE /api/folders/f1/items/a', folder({ items: [] }));
    answers.set('POST /api/folders/f1/items', folder());
    await renderAt('/moede/f1', <FolderContent folder={folder()} linkKey={undefined} />);
    await press('Fjern: Figur a');
    expect(await screen.findByText('»Figur a« er fjernet fra mappen.')).toBeTruthy();
    await press('Fortryd');
    expect(sent[1]?.body).toEqual({
      path: '/mangler',
      figure: 'mangler',
      search: 'k=0169',
      headline: 'Figur a',
      note: '',
      no: 1,
      request: '/api/analyses/supply-gaps',
      edition: '1',
    });
    expect(await screen.findByText('»Figur a« er tilbage i mappen.')).toBeTruthy();
  });

  it('shows nothing to change to those it is shared with', async () => {
    await renderAt('/moede/f1', <FolderContent folder={folder({ own: false })} linkKey="k" />);
    expect(
      screen.queryByRole('button', { name: /^(Flyt|Fjern|Del mappen|Skriv en note|Følg|Hold)/ }),
    ).toBeNull();
    expect(screen.getByText('Læs figur 1 først.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vis som dias' }).getAttribute('href')).toContain('?key=');
  });

  it('says without a connection that nothing can be changed, and why', async () => {
    answers.set('/api/session', noConnection);
    await renderAt('/moede/f1', <FolderContent folder={folder()} linkKey={undefined} />);
    expect(await screen.findByText('Ingen forbindelse: mappen kan læses, men ikke ændres.')).toBeTruthy();
    for (const name of [/^Flyt op: Figur b/, /^Fjern: Figur a/, 'Del mappen', /^Skriv en note: Figur a/])
      expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
  });

  it('is shared with a role by a tick, and by a link that is shown once', async () => {
    answers.set('PATCH /api/folders/f1', folder({ sharedWith: ['committee'] }));
    answers.set('POST /api/folders/f1/link', { key: 'abc', folder: folder({ linkShared: true }) });
    await renderAt('/moede/f1', <FolderContent folder={folder()} linkKey={undefined} />);
    await press('Del mappen');
    await act(async () => void fireEvent.click(screen.getByLabelText('Udvalgspolitikere')));
    expect(sent[0]?.body).toEqual({ sharedWith: ['committee'] });
    await press('Lav et link');
    const field = await screen.findByLabelText<HTMLInputElement>('Mappens link');
    expect(field.value).toBe(`${window.location.origin}/moede/f1?key=abc`);
  });
});
