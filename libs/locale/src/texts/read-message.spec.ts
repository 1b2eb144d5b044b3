import { IntlMessageFormat } from 'intl-messageformat';
import { readMessage } from './read-message.ts';
import { writeMessage } from './write-message.ts';

const written = (text: string, params: Record<string, string | number> = {}): string =>
  writeMessage(readMessage(text), { params, language: 'en' });

/** The same by the library that defines the syntax. */
const byLibrary = (text: string, params: Record<string, string | number> = {}): unknown =>
  new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }).format(params);

describe('messages', () => {
  it.each([
    ['{ n , plural , =0 {none} =1 {# place} other {# places, #} }.', { n: 2 }],
    ['{n, plural, =0 {none} =1 {# place} other {# places}}', { n: 0 }],
    ['{n, plural, =0 {none} =1 {# place} other {# places}}', { n: 1 }],
    ['{kind, select, over {over {n, plural, =1 {#} other {many}}} other {# under}}!', { kind: 'over', n: 1 }],
    ['{kind, select, over {over} other {# under {name}}}!', { kind: 'x', name: 'Aa' }],
    ['# {name}{name}', { name: 3 }],
  ])('%s reads as the library reads it', (text, params) => {
    expect(written(text, params)).toBe(byLibrary(text, params));
  });

  it('writes a number, a share and a signed number each by its own rule', () => {
    const all = '{n, number} {n, number, share} {n, number, signed}';
    const danish = writeMessage(readMessage(all), { params: { n: -2 }, language: 'da' });
    expect(danish).toBe('−2 −200\u00a0% −2');
  });

  it.each(['{n', '{n, plural, =1 {#}', 'a } b', '{}', '{n, plural, other {#} extra}'])(
    'refuses "%s"',
    (text) => {
      expect(() => readMessage(text)).toThrow(SyntaxError);
    },
  );

  it('refuses styles and kinds that it does not know', () => {
    expect(() => written('{n, number, grand}', { n: 1 })).toThrow(RangeError);
    expect(() => written('{n, spellout}', { n: 1 })).toThrow(RangeError);
  });
});
