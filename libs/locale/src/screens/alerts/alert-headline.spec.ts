import fc from 'fast-check';
import { indicatorKeys } from '../indicators/index.ts';
import type { CrossedView, OverdueView, RevisedView } from './alert-view.ts';
import { alertHeadline, alertMail, watchedNumber } from './index.ts';

const RUNS = 10_000;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const crossed: CrossedView = {
  indicator: 'occupancy',
  unit: 'share',
  place: { name: 'Høje-Taastrup', nameEn: 'Høje-Taastrup' },
  direction: 'above',
  limit: 0.95,
  after: { period: '2025', value: 0.97, edition: { label: 'efterår 2026' } },
  before: { period: '2025', value: 0.93, edition: { label: 'forår 2026' } },
  synthetic: false,
};
const overdue: OverdueView = {
  roundLabel: 'Behov 2025',
  deadlineAt: '2026-11-20T11:00:00Z',
  forms: [{ name: 'Høje-Taastrup', kinds: ['need', 'places'] }],
};
const revisions: RevisedView = {
  edition: { label: 'efterår 2026' },
  revised: [
    { folder: 'a', folderTitle: 'Dialogmøde 1', headline: 'Der mangler 12 pladser.' },
    { folder: 'a', folderTitle: 'Dialogmøde 1', headline: 'Belægningen er 97 %.' },
  ],
};

describe('alertHeadline', () => {
  it('says what a figure is now, on which side of the limit, and what it was in which edition', () => {
    const { headline } = alertHeadline({ threshold: crossed }, 'da');
    expect(plain(headline)).toBe(
      'Tallet for belægning i Høje-Taastrup er nu 97 % (2025), over din grænse på 95 %. I udgaven forår 2026 var det 93 % (2025).',
    );
    expect(plain(alertHeadline({ threshold: { ...crossed, direction: 'below' } }, 'en').headline)).toContain(
      'The figure for occupancy in Høje-Taastrup is now 97% (2025), below your limit of 95%.',
    );
  });

  it('never says that 95 % is over 95 %', () => {
    const near = { ...crossed, after: { ...crossed.after, value: 0.9504 } };
    expect(plain(alertHeadline({ threshold: near }, 'da').headline)).toContain(
      'er nu 95 % (2025), en anelse over din grænse.',
    );
  });

  it('says that a figure without a number before was not known, and nothing of zero', () => {
    const { before: _, ...first } = crossed;
    expect(alertHeadline({ threshold: first }, 'da').headline).toContain('Tallet var ikke kendt før.');
  });

  it('writes a shortage of a target group with its sign', () => {
    const gap: CrossedView = {
      ...crossed,
      indicator: 'gap-today',
      unit: 'count',
      place: { name: 'Region Hovedstaden', nameEn: 'Capital Region' },
      targetGroup: { name: 'Voksne med autisme', nameEn: 'Adults with autism' },
      direction: 'below',
      limit: -10,
      after: { ...crossed.after, value: -12 },
      before: { ...crossed.after, value: 4 },
    };
    expect(plain(alertHeadline({ threshold: gap }, 'da').headline)).toBe(
      'Tallet for pladser i forhold til behov for voksne med autisme i Region Hovedstaden er nu −12 (2025), under din grænse på −10.',
    );
    expect(watchedNumber(gap, 4, 'da')).toBe('+4');
  });

  it('counts forms that did not come, and names the municipality when there is one', () => {
    const { headline, summary } = alertHeadline({ overdue }, 'da');
    expect(plain(headline)).toBe(
      'Behov 2025: 2 skemaer fra Høje-Taastrup mangler efter fristen 20. november 2026.',
    );
    expect(summary).toContain('Høje-Taastrup: Behov, Pladser og belægning.');
    const many = { ...overdue, forms: [...overdue.forms, { name: 'Ballerup', kinds: ['need' as const] }] };
    expect(plain(alertHeadline({ overdue: many }, 'da').headline)).toBe(
      'Behov 2025: 3 skemaer fra 2 kommuner mangler efter fristen 20. november 2026.',
    );
  });

  it('counts figures that changed, and names the folder when there is one', () => {
    const { headline, summary } = alertHeadline({ revisions }, 'da');
    expect(headline).toBe('2 tal i mappen Dialogmøde 1 er ændret med udgaven efterår 2026.');
    expect(summary).toContain('Før: Der mangler 12 pladser.');
  });

  it('keeps the laws of headlines for any view', () => {
    const name = fc.oneof(
      fc.constantFrom('Gladsaxe', 'Bornholm', 'Region Hovedstaden'),
      fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
    );
    const both = fc.record({ name, nameEn: name });
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const known = fc.record({
      period: fc.constantFrom('2024', '2025'),
      value: number,
      edition: fc.record({ label: name }),
    });
    const view = fc.record(
      {
        indicator: fc.constantFrom(...indicatorKeys, 'gap-today' as const),
        unit: fc.constantFrom('count' as const, 'share' as const, 'dkk' as const, 'rate' as const),
        place: both,
        targetGroup: both,
        direction: fc.constantFrom('above' as const, 'below' as const),
        limit: number,
        after: known,
        before: known,
        synthetic: fc.boolean(),
      },
      { requiredKeys: ['indicator', 'unit', 'place', 'direction', 'limit', 'after', 'synthetic'] },
    ) as fc.Arbitrary<CrossedView>;
    fc.assert(
      fc.property(view, fc.constantFrom('da' as const, 'en' as const), (threshold, language) => {
        const { headline, summary, alt } = alertHeadline({ threshold }, language);
        const all = [headline, alt, ...summary].join(' ');
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        expect(all).not.toMatch(/NaN|Infinity|undefined|[-−]0(?![.,\d])/);
        // The side that is told of is the one that is watched.
        const other =
          threshold.direction === 'above' ? / (under|below) (din|your) / : / (over|above) (din|your) /;
        expect(summary[1]).not.toMatch(other);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('alertMail', () => {
  const alert = { threshold: crossed, address: 'https://vifte.example.dk/sammenlign?k=0169&dv=5' };

  it('has the headline as subject, the figure before and now, the edition and the frozen link', () => {
    const { subject, text } = alertMail([alert], 'https://vifte.example.dk/beskeder', 'da');
    expect(plain(subject)).toContain('Tallet for belægning i Høje-Taastrup er nu 97 %');
    expect(plain(text).split('\n').slice(2)).toEqual([
      'Nu: 97 % (2025), udgaven efterår 2026',
      'Før: 93 % (2025), udgaven forår 2026',
      'https://vifte.example.dk/sammenlign?k=0169&dv=5',
      '',
      '-- ',
      'Du får mailen, fordi du selv har bedt om besked. Skift eller stop det under Beskeder.',
      'https://vifte.example.dk/beskeder',
      '',
    ]);
  });

  it('counts the messages in the subject when there are several, and leaves out addresses that nobody knows', () => {
    const { subject, text } = alertMail(
      [
        { ...alert, address: '' },
        { revisions, address: '' },
      ],
      '',
      'en',
    );
    expect(subject).toBe('2 new alerts from Tilbudsvifte');
    expect(text).toContain('Edition: efterår 2026');
    expect(text).not.toContain('http');
  });
});
