/** @jest-environment jsdom */
import { answers, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { noteRequest } from '../../lib/asked-requests.ts';
import { renderAt } from '../testing/render-at.ts';
import { sampleFigure } from '../testing/sample-figure.ts';
import { AddToFolder } from './add-to-folder.tsx';

const request = '/api/analyses/supply-gaps?area=1084&edition=2';
const folder = (id: string, own: boolean) => ({ id, title: `Mappe ${id}`, version: 3, own, items: [] });
const holding = (id: string) => ({ ...folder(id, true), items: [{ id: 'i1' }] });

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', { pending: [] });
  answers.set('/api/folders', { folders: [folder('theirs', false), folder('a', true), folder('b', true)] });
  answers.set('POST /api/folders/a/items', holding('a'));
  noteRequest({ basis: sampleFigure.basis }, `https://tilbudsvifte.test${request}`);
});

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const add = () => press('Føj til mødemappe');

it('puts the figure into the own folder used last, with one press', async () => {
  await renderAt('/mangler?k=0169&l=da&dv=demo-1', <AddToFolder model={sampleFigure} />);
  await add();
  expect(await screen.findByText('Føjet til »Mappe a«.')).toBeTruthy();
  expect(sent.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    {
      method: 'POST',
      path: '/api/folders/a/items',
      body: {
        path: '/mangler',
        figure: sampleFigure.id,
        search: 'k=0169',
        headline: sampleFigure.headline,
        request,
        edition: sampleFigure.basis.edition.id,
      },
    },
  ]);
  expect(screen.getByRole('link', { name: 'Åbn mappen' }).getAttribute('href')).toMatch(/^\/moede\/a/);
});

it('takes it out again', async () => {
  answers.set('DELETE /api/folders/a/items/i1', folder('a', true));
  await renderAt('/mangler', <AddToFolder model={sampleFigure} />);
  await add();
  await press('Fortryd');
  expect(await screen.findByText('Figuren er taget ud af »Mappe a« igen.')).toBeTruthy();
  expect(sent.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/folders/a/items/i1' });
});

it('makes the first folder, and undoing takes that away too', async () => {
  answers.set('/api/folders', { folders: [folder('theirs', false)] });
  answers.set('POST /api/folders', folder('n', true));
  answers.set('POST /api/folders/n/items', holding('n'));
  answers.set('DELETE /api/folders/n', undefined);
  await renderAt('/mangler', <AddToFolder model={sampleFigure} />);
  await add();
  await screen.findByText('Føjet til »Mappe n«.');
  expect(sent[0]?.body).toEqual({ title: 'Ny mødemappe' });
  await press('Fortryd');
  expect(sent.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/folders/n' });
});

it('moves it to another folder', async () => {
  answers.set('POST /api/folders/b/items', holding('b'));
  answers.set('DELETE /api/folders/a/items/i1', folder('a', true));
  await renderAt('/mangler', <AddToFolder model={sampleFigure} />);
  await add();
  await screen.findByText('Læg i en anden mappe');
  await press('Mappe b');
  expect(await screen.findByText('Føjet til »Mappe b«.')).toBeTruthy();
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/folders/a/items',
    'POST /api/folders/b/items',
    'DELETE /api/folders/a/items/i1',
  ]);
});

it('says that unpublished figures cannot be added, and sends nothing', async () => {
  const basis = { ...sampleFigure.basis, edition: { ...sampleFigure.basis.edition, publishedAt: null } };
  await renderAt('/mangler', <AddToFolder model={{ ...sampleFigure, basis }} />);
  await add();
  expect(screen.getByText(/Tallene er ikke udgivet endnu/)).toBeTruthy();
  expect(sent).toEqual([]);
});
