/** @jest-environment jsdom */
import '../../lib/testing/small-network.ts';
import { screen } from '@testing-library/react';
import { METHOD_ROOMS, methodNote } from '@tilbudsvifte/locale/methods';
import { renderAt } from '../../components/testing/render-at.ts';
import { methodAddress, methodOfAddress } from './method-address.ts';
import { MethodsPage } from './methods.page.tsx';

test('every method has an address that leads back to it', () => {
  const methods = METHOD_ROOMS.flatMap((room) => room.methods);
  expect(methods.length).toBeGreaterThan(40);
  expect(methods.map((method) => methodOfAddress(methodAddress(method)))).toEqual(methods);
  expect(methodAddress('erlangB')).toBe('erlang-b');
});

test('the list names every method once, with the question it answers', async () => {
  renderAt('/', <MethodsPage />);
  const links = await screen.findAllByRole('link');
  for (const method of METHOD_ROOMS.flatMap((room) => room.methods)) {
    const note = methodNote(method, 'da')!;
    expect(links.filter((link) => link.textContent === note.name).length).toBeGreaterThan(0);
    expect(screen.getAllByText(note.question).length).toBeGreaterThan(0);
  }
});
