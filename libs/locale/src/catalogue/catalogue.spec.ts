import { IntlMessageFormat } from 'intl-messageformat';
import { createTexts } from '../texts/create-texts.ts';
import type { Part } from '../texts/read-message.ts';
import { readMessage } from '../texts/read-message.ts';
import type { TextsOf } from '../texts/make-texts.ts';
import type { Topic } from '../texts/topic.ts';
import { importsCatalogue, importTopics } from '../imports/imports-catalogue.ts';
import { screenTopics } from '../screens/all-screens.ts';
import { makeTexts } from '../texts/make-texts.ts';
import { workTexts } from '../work/index.ts';
import { problemsOfWork } from '../work/problems-of-work.ts';
import { workCatalogue, workTopics } from '../work/work-catalogue.ts';
import type { Language } from '../language.ts';
import { catalogue, topics } from './index.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

// Element types of the ICU syntax tree: 0 literal, 1 text, 2 number, 3 date, 4 time, 5 select, 6 plural, 7 pound.
const CLASS: Record<number, string> = {
  1: 'text',
  2: 'number',
  3: 'date',
  4: 'date',
  5: 'select',
  6: 'number',
};

function collect(ast: Ast, into: Map<string, Set<string>>): Map<string, Set<string>> {
  for (const element of ast) {
    const kind = CLASS[element.type];
    if (!kind || !('value' in element)) continue;
    into.set(element.value, (into.get(element.value) ?? new Set()).add(kind));
    if ('options' in element) Object.values(element.options).forEach(({ value }) => collect(value, into));
  }
  return into;
}

function placeholders(text: string, tag: string): Map<string, Set<string>> {
  return collect(new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }).getAst(), new Map());
}

const KINDS = ['', 'text', 'number', 'date', 'time', 'select', 'plural', 'amount'];

/** What the library that defines the syntax reads, said as we say it. */
function asOurs(ast: Ast): readonly Part[] {
  return ast.map((element) => {
    if (element.type === 0) return element.value;
    const name = 'value' in element ? element.value : '';
    const style = 'style' in element && typeof element.style === 'string' ? element.style : '';
    const options = 'options' in element ? Object.entries(element.options) : [];
    const cases = Object.fromEntries(options.map(([which, { value }]) => [which, asOurs(value)]));
    return { name, kind: KINDS[element.type] ?? '', style, cases };
  });
}

const asText = (found: Map<string, Set<string>>): string[] =>
  [...found].map(([name, kinds]) => `${name}:${[...kinds].sort().join('+')}`).sort();

const SAMPLES: Record<string, string | number> = {
  text: 'Gladsaxe',
  number: 3,
  date: '2026-02-01T13:05:00Z',
  select: 'over',
};

function sampleFor(text: string, number: number): Record<string, string | number> {
  const found = placeholders(text, 'da-DK');
  const sample = (kinds: Set<string>): string | number =>
    kinds.has('number') ? number : SAMPLES[[...kinds][0]!]!;
  return Object.fromEntries([...found].map(([name, kinds]) => [name, sample(kinds)]));
}

interface Catalogue {
  readonly name: string;
  readonly catalogue: Topic;
  readonly topics: readonly Topic[];
  readonly texts: (language: Language) => TextsOf<string>;
}

const everybodys: Catalogue = {
  name: 'the catalogue',
  catalogue,
  topics,
  texts: (language) => createTexts(language) as TextsOf<string>,
};
const work: Catalogue = {
  name: 'the catalogue of the work screens',
  catalogue: workCatalogue,
  topics: workTopics,
  texts: (language) => workTexts(language) as TextsOf<string>,
};

const imports: Catalogue = {
  name: 'the words about delivered files',
  catalogue: importsCatalogue,
  topics: importTopics,
  texts: makeTexts<string>(importsCatalogue),
};
const problems: Catalogue = {
  name: 'the problems of the work screens',
  catalogue: problemsOfWork,
  topics: [problemsOfWork],
  texts: makeTexts<string>(problemsOfWork),
};

const screens = Object.entries(screenTopics).map(([name, topic]): Catalogue => ({
  name: `the words of ${name}`,
  catalogue: topic,
  topics: [topic],
  texts: makeTexts<string>(topic),
}));

describe.each([everybodys, work, imports, problems, ...screens])('$name', ({ catalogue, topics, texts }) => {
  const keys = Object.keys(catalogue);

  it('lets only one topic own a key', () => {
    expect(topics.reduce((sum, topic) => sum + Object.keys(topic).length, 0)).toBe(keys.length);
  });

  it('names keys after their topic, in camel case or closed codes', () => {
    expect(keys.filter((key) => !/^[a-z][a-zA-Z-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+$/.test(key))).toEqual([]);
  });

  it.each(keys)('%s has Danish and English with the same placeholders', (key) => {
    const { da, en } = catalogue[key]!;
    expect(da.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(asText(placeholders(en, 'en-GB'))).toEqual(asText(placeholders(da, 'da-DK')));
  });

  it('is read as the library that defines the syntax reads it', () => {
    for (const { da, en } of Object.values(catalogue))
      for (const text of [da, en])
        expect(readMessage(text)).toEqual(
          asOurs(new IntlMessageFormat(text, 'da-DK', undefined, { ignoreTag: true }).getAst()),
        );
  });

  it('uses each placeholder in one way only, so that a number is never written as raw text', () => {
    const mixed = keys.filter((key) =>
      [...placeholders(catalogue[key]!.da, 'da-DK').values()].some(({ size }) => size > 1),
    );
    expect(mixed).toEqual([]);
  });

  it('writes years as text, so that 2025 never becomes 2.025', () => {
    const years = ['year', 'from', 'to', 'period'];
    const wrong = keys.filter((key) => {
      const found = placeholders(catalogue[key]!.da, 'da-DK');
      return years.some((year) => found.get(year)?.has('number'));
    });
    expect(wrong).toEqual([]);
  });

  it('uses exact plural cases, because Danish counts 1,5 as singular', () => {
    const text = keys
      .flatMap((key) => [catalogue[key]!.da, catalogue[key]!.en])
      .filter((message) => /\bone \{/.test(message));
    expect(text).toEqual([]);
  });

  it('has no straight apostrophes, which ICU would swallow', () => {
    expect(keys.filter((key) => /'/.test(catalogue[key]!.da + catalogue[key]!.en))).toEqual([]);
  });

  it.each([0, 1, 2, 1.5, -4, 1234567])('renders every text with the number %d', (number) => {
    for (const language of ['da', 'en'] as const) {
      for (const key of keys) {
        const text = texts(language)(key, sampleFor(catalogue[key]!.da, number));
        expect(text).not.toMatch(/NaN|undefined|[{}]|(?<!\d)[-−]0(?![.,\d])|Infinity/);
      }
    }
  });

  it('says "svarer til", never a cause, about the terms of a decomposition', () => {
    const said = keys
      .filter((key) => /^(headline|effect|costs|method\.cost)/.test(key))
      .map((key) => catalogue[key]!.da);
    expect(said.filter((text) => /skyldes|på grund af|forårsag|fører til/i.test(text))).toEqual([]);
  });
});
