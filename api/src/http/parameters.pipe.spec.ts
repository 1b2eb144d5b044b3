import { IsObject, IsOptional, IsString } from 'class-validator';
import { ParametersPipe } from './parameters.pipe.ts';

class Fields {
  @IsOptional() @IsString() name?: string;
  @IsOptional() @IsObject() words?: object;
}

const pipe = new ParametersPipe();
const read = (value: unknown): unknown => pipe.transform(value, { type: 'body', metatype: Fields });

test('text of any language is text', () => {
  const given = { name: 'Søhus 👩‍👧 "x" \\u0000', words: { 'a|b': ['ærø'] } };
  expect(read(given)).toEqual(given);
});

test.each([
  ['NUL in a field', { name: 'a\0b' }, 'name'],
  ['NUL deep inside', { words: { a: [{ b: '\0' }] } }, 'words'],
  ['NUL in a name', { words: { 'a\0': 1 } }, 'words'],
  ['half of a letter', { name: 'a\uD83D' }, 'name'],
])('%s is refused by its field', (_, given, field) => {
  expect(() => read(given)).toThrow(
    expect.objectContaining({ code: 'validation', errors: [expect.objectContaining({ field })] }) as Error,
  );
});
