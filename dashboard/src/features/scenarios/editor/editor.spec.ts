import fc from 'fast-check';
import { scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { LeverField } from '../../../lib/scenario-answers.ts';
import { sampleDocument, sampleLevers } from '../testing/sample-scenarios.ts';
import { documentOf, draftOf } from './draft.ts';
import { draftIssues } from './draft-checks.ts';
import {
  addAssumptions,
  removeAssumption,
  replaceAssumptions,
  setText,
  setValue,
  swapAssumptions,
} from './draft-changes.ts';
import { freshHistory, stepDraft } from './draft-history.ts';
import { placeOf } from './field-id.ts';
import { enteredNumber, shownNumber, typedNumber } from './number-text.ts';
import { parseRows } from './parse-rows.ts';
import { sameValues } from './said-changes.ts';
import { sliderSteps, stepped } from './slider-steps.ts';

const { levers } = sampleLevers;
const draft = () => draftOf(sampleDocument, levers, 'da');
const fixed = { kind: 'supply', edition: '2', methods: sampleDocument.methods } as const;

describe('a typed number', () => {
  it.each([
    ['1.234', 1234],
    ['1.234.567,5', 1234567.5],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['−4', -4],
    ['1 234', 1234],
    ['12 %', 12],
    ['1.23.4', undefined],
    ['tolv', undefined],
    ['', undefined],
    ['1e9', undefined],
  ])('reads %s as %s in Danish', (text, value) => expect(typedNumber(text, 'da')).toBe(value));

  it('reads the same digits the other way round in English', () => {
    expect(typedNumber('1,234.5', 'en')).toBe(1234.5);
    expect(typedNumber('0,5', 'en')).toBe(0.5);
  });

  it('comes back as it was, also as per cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom('share', 'places'),
        (n, unit) => {
          const value = n / 1000;
          for (const language of ['da', 'en'] as const)
            expect(enteredNumber(shownNumber(value, unit, language), unit, language)).toBe(value);
        },
      ),
    );
    expect(shownNumber(0.07, 'share', 'da')).toBe('7');
    expect(enteredNumber('7', 'share', 'da')).toBe(0.07);
  });
});

describe('a slider', () => {
  const places: LeverField = {
    name: 'places',
    type: 'number',
    unit: 'places',
    whole: true,
    min: 1,
    max: 500,
  };

  it('has about a hundred round steps, whole ones for whole numbers', () => {
    expect(sliderSteps(places)).toEqual({ min: 1, max: 500, step: 5 });
    expect(sliderSteps({ ...places, whole: false, min: 0, max: 1 })).toEqual({ min: 0, max: 1, step: 0.01 });
    expect(sliderSteps({ ...places, min: 0, max: 10 })?.step).toBe(1);
    expect(sliderSteps({ name: 'x', type: 'number', unit: 'places' })).toBeUndefined();
  });

  it('stops at its ends and leaves no dust', () => {
    const steps = { min: 0, max: 1, step: 0.01 };
    expect(stepped(0.29, 1, steps)).toBe(0.3);
    expect(stepped(0.95, 10, steps)).toBe(1);
    expect(stepped(0.005, -1, steps)).toBe(0);
  });
});

describe('a draft', () => {
  it('of a document means that document', () => {
    expect(documentOf(draft(), fixed, { levers, language: 'da' })).toEqual(sampleDocument);
    expect(draftIssues(draft(), levers, 'da')).toEqual([]);
  });

  it('is checked field by field by the limits of its levers', () => {
    const { assumptions } = draft();
    const [occupancy, open, close] = assumptions;
    const wrong = {
      ...draft(),
      name: ' ',
      horizonYear: '1999',
      seed: '-1',
      assumptions: [
        { ...occupancy!, values: { occupancy: '120' }, reason: '' },
        { ...open!, values: { municipality: '', targetGroups: [], places: '2,5', from: '2028-13-01' } },
        { ...close!, values: { service: 'T0101', date: '2029-01-01' }, reason: 'x'.repeat(1001) },
      ],
    };
    expect(draftIssues(wrong, levers, 'da').map(({ id, code }) => [id.replace(/^a\d+-/, ''), code])).toEqual([
      ['scenario-name', 'name-missing'],
      ['scenario-horizonYear', 'year-wrong'],
      ['scenario-seed', 'seed-wrong'],
      ['occupancy', 'out-of-range'],
      ['reason', 'reason-missing'],
      ['municipality', 'value-missing'],
      ['targetGroups', 'codes-missing'],
      ['places', 'not-whole'],
      ['from', 'not-a-date'],
      ['reason', 'text-too-long'],
    ]);
  });

  it('says of a range in the wrong order where it begins', () => {
    const one = {
      id: 'r',
      lever: 'fixed-cost',
      values: { fixedShare: { low: '60', value: '30', high: '20' } },
      reason: 'x',
      source: '',
    };
    expect(draftIssues({ ...draft(), assumptions: [one] }, levers, 'da')).toEqual([
      { id: 'r-fixedShare-low', code: 'range-reversed', assumption: 'r', field: 'fixedShare' },
    ]);
  });

  it('goes back in the steps that a person took, not letter by letter', () => {
    const start = draft();
    const [first] = start.assumptions;
    const type = (text: string) => ({ do: 'change', change: setText('name', text) }) as const;
    const steps = [
      type('N'),
      type('Ny'),
      { do: 'change', change: setValue(first!.id, 'occupancy', '85') } as const,
    ];
    const after = steps.reduce(stepDraft, freshHistory(start));
    const once = stepDraft(after, { do: 'undo' });
    expect([once.present.name, once.present.assumptions[0]!.values['occupancy']]).toEqual(['Ny', '90']);
    const twice = stepDraft(once, { do: 'undo' });
    expect(twice.present).toEqual(start);
    expect(stepDraft(stepDraft(twice, { do: 'redo' }), { do: 'redo' }).present).toEqual(after.present);
    expect(stepDraft(freshHistory(start), { do: 'undo' }).present).toBe(start);
  });

  it('is as it was when every step has been undone', () => {
    const start = draft();
    const ids = start.assumptions.map(({ id }) => id);
    const step = fc.oneof(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map(([a, b]) => swapAssumptions(a, b)),
      fc.constantFrom(...ids).map(removeAssumption),
      fc.constantFrom(...ids).map((id) => addAssumptions([{ ...start.assumptions[0]!, id: `${id}-ny` }], id)),
      fc.string().map((text) => setText('question', text)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (changes) => {
        const after = changes.reduce(
          (now, change) => stepDraft(now, { do: 'change', change }),
          freshHistory(start),
        );
        const undone = after.past.reduce((now) => stepDraft(now, { do: 'undo' }), after);
        expect(undone.present).toEqual(start);
      }),
    );
  });

  it('replaces the assumptions of one lever where the first of them stood', () => {
    const fresh = { id: 'n', lever: 'open-service', values: {}, reason: '', source: '' };
    const { assumptions } = replaceAssumptions('open-service', [fresh]).make(draft());
    expect(assumptions.map(({ lever, id }) => (id === 'n' ? 'n' : lever))).toEqual([
      'occupancy',
      'n',
      'close-service',
    ]);
  });
});

it('finds the field that the API names, wherever it has moved to', () => {
  const sent = { assumptions: draft().assumptions };
  const [first, second] = sent.assumptions;
  expect(placeOf('document.assumptions[1].values.places', sent)).toEqual({
    id: `${second!.id}-places`,
    assumption: second!.id,
    field: 'places',
  });
  expect(placeOf('document.assumptions[0].values.fixedShare.low', sent).id).toBe(
    `${first!.id}-fixedShare-low`,
  );
  expect(placeOf('document.assumptions[0].reason', sent).id).toBe(`${first!.id}-reason`);
  expect(placeOf('document.assumptions[0].lever', sent).id).toBe(`${first!.id}-assumption`);
  expect(placeOf('document.assumptions[9].reason', sent).id).toBe('scenario-assumptions');
  expect(placeOf('document.name', sent).id).toBe('scenario-name');
});

describe('pasted cells', () => {
  const texts = scenariosTexts('da');
  const lever = levers.find(({ key }) => key === 'open-service')!;
  const reader = {
    lever,
    language: 'da' as const,
    codesOf: ({ list }: LeverField) =>
      list === 'municipalities'
        ? [
            { code: '0101', name: 'København' },
            { code: '0169', name: 'Høje-Taastrup' },
          ]
        : [{ code: 'AD_AUT', name: 'Autisme' }],
    choicesOf: () => [],
  };

  it('are read by code and by name, with Danish numbers and days, below a row of headings', () => {
    const cells =
      'Kommune\tMålgrupper\tPladser\tFra\nHøje-Taastrup\tautisme\t12\t1/1/2028\n101\tAD_AUT\t8\t2029-06-01\n';
    expect(parseRows(cells, reader)).toEqual({
      rows: [
        { municipality: '0169', targetGroups: ['AD_AUT'], places: '12', from: '2028-01-01' },
        { municipality: '0101', targetGroups: ['AD_AUT'], places: '8', from: '2029-06-01' },
      ],
      issues: [],
    });
  });

  it('are refused at their row and column', () => {
    const cells = '0169\tAD_AUT\t12\t2028-01-01\nAtlantis\tAD_AUT\tmange\t\n0169\tAD_AUT\t501\t31.12.2028';
    const { issues } = parseRows(cells, reader);
    expect(issues.map(({ row, field, code }) => [row, field.name, code])).toEqual([
      [2, 'municipality', 'code-unknown'],
      [2, 'places', 'not-a-number'],
      [2, 'from', 'value-missing'],
      [3, 'places', 'out-of-range'],
    ]);
    expect(texts('editor.pasteCell', { row: 2, column: 'Pladser', issue: 'Skriv et tal.' })).toBe(
      'Række 2, Pladser: Skriv et tal.',
    );
  });

  it('of a range stand in three columns', () => {
    const ranged = { ...reader, lever: levers.find(({ key }) => key === 'fixed-cost')! };
    expect(parseRows('20\t30\t60', ranged).rows).toEqual([
      { fixedShare: { low: '20', value: '30', high: '60' } },
    ]);
    expect(parseRows('60\t30\t20', ranged).issues[0]?.code).toBe('range-reversed');
  });

  it('of 29 municipalities are 29 rows', () => {
    const cells = Array.from({ length: 29 }, (_, i) => `0169\tAD_AUT\t${i + 1}\t2028-01-01`).join('\r\n');
    expect(parseRows(cells, reader).rows).toHaveLength(29);
  });
});

it('holds values the same whatever the order of their names', () => {
  expect(sameValues({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(sameValues({ a: 1 }, { a: 2 })).toBe(false);
});
