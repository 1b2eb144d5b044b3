import fc from 'fast-check';
import { LONGEST_HEADLINE } from '../../headlines/compose-headline.ts';
import { folderSentence, type SaidItem } from './folder-sentence.ts';

const said = (items: readonly SaidItem[]): string => folderSentence(items, 'da');

test.each<[string, readonly SaidItem[], string]>([
  ['nothing', [], 'Mappen har ingen figurer endnu.'],
  [
    'one of the newest',
    [{ edition: 'demo-1' }],
    'Mappen har én figur med tal fra udgave demo-1. Det er de nyeste tal.',
  ],
  [
    'two editions, one behind',
    [{ edition: 'demo-1', differs: true }, { edition: 'demo-2' }],
    'Mappen har 2 figurer med tal fra 2 udgaver. Der er kommet nye tal, som er anderledes for én figur.',
  ],
  [
    'behind, but the same',
    [{ edition: 'demo-1', differs: false }],
    'Mappen har én figur med tal fra udgave demo-1. Der er kommet en nyere udgave med de samme tal.',
  ],
  [
    'behind, and nobody can tell',
    [
      { edition: 'demo-1', differs: null },
      { edition: 'demo-1', differs: false },
    ],
    'Mappen har 2 figurer med tal fra udgave demo-1. Der er kommet en nyere udgave.',
  ],
  ['all follow', [{ edition: null }, { edition: null }], 'Mappen har 2 figurer, der alle følger nye tal.'],
  [
    'one follows',
    [{ edition: 'demo-1' }, { edition: null }],
    'Mappen har 2 figurer med tal fra udgave demo-1. Det er de nyeste tal. Én følger nye tal.',
  ],
])('%s', (_, items, sentence) => expect(said(items)).toBe(sentence));

const items = fc.array(
  fc.record(
    {
      edition: fc.option(fc.string({ minLength: 1, maxLength: 60 })),
      differs: fc.option(fc.boolean(), { nil: null }),
    },
    { requiredKeys: ['edition'] },
  ) as fc.Arbitrary<SaidItem>,
  { maxLength: 40 },
);

test('never longer than a headline, and never at odds with itself', () => {
  fc.assert(
    fc.property(items, fc.constantFrom('da', 'en'), (view, language) => {
      const sentence = folderSentence(view, language);
      expect(sentence.length).toBeLessThanOrEqual(LONGEST_HEADLINE);
      expect(sentence).not.toMatch(/NaN|undefined|-0/);
      const behind = view.some(({ edition, differs }) => edition !== null && differs !== undefined);
      if (behind) expect(sentence).not.toMatch(/Det er de nyeste|These are the newest/);
    }),
    { numRuns: 10_000 },
  );
});
