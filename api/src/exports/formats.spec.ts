import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import type { Figure } from '@tilbudsvifte/planning';
import { sampleContext, sampleGroup, sampleMunicipality } from '../analyses/testing/sample-context.ts';
import type { AnswerToWrite } from '../editions/answer-formats.ts';
import { danishCsv, machineCsv } from './csv-formats.ts';
import { jsonStat } from './json-stat-format.ts';
import { readCsv, readWorkbook } from './testing/read-back.ts';
import { workbook } from './xlsx-format.ts';

const context = sampleContext({
  synthetic: true,
  municipalities: [sampleMunicipality('0169', 'Høje-Taastrup'), sampleMunicipality('0155', '=Dragør')],
  targetGroups: [{ ...sampleGroup('AD_AUT'), name: 'Voksne; autisme' }],
});

function outgoing(figures: readonly object[]): AnswerToWrite {
  const parameters = { area: '1084' };
  return { path: 'analyses/x', parameters, context, answer: { figures }, language: 'da' };
}

const rows = [
  { municipality: '0169', targetGroup: 'AD_AUT', year: 2025, need: { value: -4.5, lo: -6, hi: 0 } },
  { municipality: '0155', targetGroup: 'AD_AUT', year: 2025, need: { missing: 'withheld' } },
];

describe('an answer as a file', () => {
  test('machine CSV has keys, codes, decimal points and a word for every status', async () => {
    expect(readCsv(await machineCsv.write(outgoing(rows)), ',')).toEqual([
      [
        'municipality',
        'targetGroup',
        'year',
        'need',
        'need_lo',
        'need_hi',
        'need_status',
        'publishedIn',
        'synthetic',
      ],
      ['0169', 'AD_AUT', '2025', '-4.5', '-6', '0', 'ok', 'test', 'true'],
      ['0155', 'AD_AUT', '2025', '', '', '', 'withheld', 'test', 'true'],
    ]);
  });

  test('Danish CSV has names beside codes, decimal commas, and text that cannot become a formula', async () => {
    const file = await danishCsv.write(outgoing(rows));
    expect(file.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const [, first, second] = readCsv(file, ';');
    expect(first).toEqual([
      'Høje-Taastrup',
      '0169',
      'Voksne; autisme',
      'AD_AUT',
      '2025',
      '-4,5',
      '-6',
      '0',
      '',
      'test',
      'ja',
    ]);
    expect(second?.slice(0, 2)).toEqual(["'=Dragør", '0155']);
    expect(second?.[8]).toBe('skjult');
  });

  test('a workbook has numbers as numbers and formulas as words', async () => {
    const [, first, second] = await readWorkbook(await workbook.write(outgoing(rows)));
    expect(first).toEqual(['Høje-Taastrup', '0169', 'Voksne; autisme', 'AD_AUT', 2025, -4.5, -6, 0]);
    expect(second?.[0]).toBe('=Dragør');
    expect(second?.[5]).toBe('skjult');
  });

  test('a workbook is the same whenever it is written', async () => {
    const first = await workbook.write(outgoing(rows));
    // The clock of a zip file moves every other second.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await workbook.write(outgoing(rows))).equals(first)).toBe(true);
  });

  test('a JSON-stat cube names its places, and says what it is made from', async () => {
    const cube = JSON.parse((await jsonStat.write(outgoing(rows))).toString()) as Record<string, unknown>;
    expect(cube).toMatchObject({
      version: '2.0',
      role: { geo: ['municipality'], time: ['year'], metric: ['metric'] },
      dimension: { municipality: { category: { label: { '0169': 'Høje-Taastrup' } } } },
      extension: { edition: 'test', synthetic: true },
      note: ['/api/analyses/x?area=1084'],
    });
  });
});

test('rows without numbers make no cube, and the refusal says what to do', async () => {
  await expect(jsonStat.write(outgoing([{ code: 'x' }]))).rejects.toMatchObject({ code: 'validation' });
  await expect(jsonStat.write(outgoing([]))).rejects.toMatchObject({ code: 'validation' });
});

const reasons = ['not-reported', 'withheld', 'not-applicable', 'too-short'] as const;
const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => ({ value: value + 0 })),
  fc.constantFrom(...reasons).map((missing) => ({ missing })),
);
const table = fc.uniqueArray(
  fc.record({
    municipality: fc.constantFrom('0101', '0169', '0155'),
    year: fc.integer({ min: 2007, max: 2030 }),
    gap: figure,
    costDkk: figure,
  }),
  { selector: ({ municipality, year }) => `${municipality} ${year}`, minLength: 1, maxLength: 8 },
);
type Row = typeof table extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

const numberOf = (value: Figure): number | null => ('value' in value ? value.value : null);
const reasonOf = (value: Figure): string => ('missing' in value ? value.missing : 'ok');

describe('CSV, XLSX and JSON-stat say what JSON says', () => {
  test('CSV and JSON-stat, for a thousand sets of rows', async () => {
    const sayTheSame = async (figures: readonly Row[]): Promise<void> => {
      const asked = outgoing(figures);
      const [, ...lines] = readCsv(await machineCsv.write(asked), ',');
      const [, ...danish] = readCsv(await danishCsv.write(asked), ';');
      const cube = JSONstat(JSON.parse((await jsonStat.write(asked)).toString()));
      figures.forEach(({ municipality, year, gap, costDkk }, at) => {
        const [gapText = '', gapStatus, costText = ''] = (lines[at] ?? []).slice(2);
        expect(gapText === '' ? null : Number(gapText)).toBe(numberOf(gap));
        expect(gapStatus).toBe(reasonOf(gap));
        expect(costText === '' ? null : Number(costText)).toBe(numberOf(costDkk));
        expect(danish[at]?.[3]?.replace(',', '.')).toBe(gapText);
        const place = { municipality, year: String(year), metric: 'gap' };
        const found = cube.Data(place) as { value: number | null; status: string | null };
        expect(found.value).toBe(numberOf(gap));
        expect(found.status ?? 'ok').toBe(reasonOf(gap));
      });
    };
    await fc.assert(fc.asyncProperty(table, sayTheSame), { numRuns: 1000 });
  }, 60_000);

  test('a workbook, for a hundred', async () => {
    const sayTheSame = async (figures: readonly Row[]): Promise<void> => {
      const [, ...sheet] = await readWorkbook(await workbook.write(outgoing(figures)));
      figures.forEach(({ gap, costDkk }, at) => {
        const numbers = [sheet[at]?.[3], sheet[at]?.[4]].map((cell) =>
          typeof cell === 'number' ? cell : null,
        );
        expect(numbers).toEqual([numberOf(gap), numberOf(costDkk)]);
      });
    };
    await fc.assert(fc.asyncProperty(table, sayTheSame), { numRuns: 100 });
  }, 60_000);
});
