import { areaOverviewHeadline } from './area-overview-headline.ts';
import { gapGroupHeadline } from './gap-group-headline.ts';
import { gapsHeadline } from './gaps-headline.ts';
import type { GapsView } from './gaps-headline.ts';
import { municipalityOverviewHeadline } from './municipality-overview-headline.ts';
import { rangeHeadline } from './range-headline.ts';
import { servicesHeadline } from './services-headline.ts';

const gaps: GapsView = {
  area: 'Region Hovedstaden',
  year: 2025,
  groups: 18,
  groupsShort: { value: 12 },
  largest: { targetGroup: 'Autisme', gap: { value: -27, lo: -40, hi: -10 } },
  unmet: { value: 46 },
  surplus: { value: 4 },
};

describe('gapsHeadline', () => {
  it('counts the groups that are short and names the largest with its interval', () => {
    const { headline, summary } = gapsHeadline(gaps, 'da');
    expect(headline).toBe(
      '12 af 18 målgrupper mangler pladser i Region Hovedstaden i 2025. Flest mangler til autisme: 27 pladser (80\u00a0% sikkerhed: 10–40).',
    );
    expect(summary).toContain('46 borgere kan ikke få en plads, når hver plads kun bruges én gang.');
    expect(gapsHeadline(gaps, 'en').headline).toBe(
      '12 of 18 target groups lack places in Region Hovedstaden in 2025. Most are missing for autisme: 27 places (80% certainty: 10–40).',
    );
  });

  it('says how uncertain a shortage is that may be a surplus', () => {
    const view = {
      ...gaps,
      area: 'Gladsaxe',
      largest: { targetGroup: 'Autisme', gap: { value: -4, lo: -10, hi: 3 } },
    };
    expect(gapsHeadline(view, 'da').headline).toContain(
      'Flest mangler til autisme: 4 pladser, men tallet er usikkert: fra 10 mangler til 3 i overskud.',
    );
  });

  it('keeps the whole name of the group, and leaves out its brackets only where there is no room', () => {
    const name = 'Voksne med udviklingsforstyrrelser (autisme, ADHD)';
    const view = { ...gaps, largest: { targetGroup: name, gap: { value: -175 } } };
    expect(gapsHeadline(view, 'da').headline).toBe(
      '12 af 18 målgrupper mangler pladser i Region Hovedstaden i 2025. Flest mangler til voksne med udviklingsforstyrrelser (autisme, ADHD): 175 pladser.',
    );
    const sure = { ...view, largest: { targetGroup: name, gap: { value: -175, lo: -190, hi: -160 } } };
    expect(gapsHeadline(sure, 'da').headline).toBe(
      '12 af 18 målgrupper mangler pladser i Region Hovedstaden i 2025. Flest mangler til voksne med udviklingsforstyrrelser: 175 pladser (80\u00a0% sikkerhed: 160–190).',
    );
  });

  it('keeps the capitals of an abbreviation', () => {
    const view = { ...gaps, largest: { targetGroup: 'ADHD hos voksne', gap: { value: -5 } } };
    expect(gapsHeadline(view, 'da').headline).toContain('Flest mangler til ADHD hos voksne: 5 pladser.');
  });

  it('names no largest shortage when none is short', () => {
    expect(gapsHeadline({ ...gaps, groupsShort: { value: 0 } }, 'da').headline).toBe(
      'Ingen af 18 målgrupper mangler pladser i Region Hovedstaden i 2025.',
    );
  });

  it('says why when the number is missing', () => {
    expect(gapsHeadline({ ...gaps, groupsShort: { missing: 'not-reported' } }, 'da').headline).toBe(
      'Målgrupper med mangel i Region Hovedstaden i 2025: ikke indberettet.',
    );
  });

  it('admits partial coverage, provisional figures and made-up data', () => {
    const view = {
      ...gaps,
      area: 'Gladsaxe',
      groupsShort: { value: 0 },
      coverage: { reported: 18, expected: 29 },
      provisional: true,
      synthetic: true,
    };
    const { headline, summary, alt } = gapsHeadline(view, 'da');
    expect(headline).toBe(
      'Ingen af 18 målgrupper mangler pladser i Gladsaxe i 2025. 18 af 29 kommuner har indberettet. Tallene er foreløbige.',
    );
    expect(summary.at(-1)).toBe('Syntetiske demonstrationsdata.');
    expect(alt).toContain('Syntetiske demonstrationsdata.');
  });
});

describe('gapGroupHeadline', () => {
  const view = {
    targetGroup: 'Autisme',
    area: 'Gladsaxe',
    year: 2025,
    need: { value: 30 },
    places: { value: 26 },
    gap: { value: -4 },
  };

  it('says short, surplus, balance or uncertain', () => {
    const headline = (gap: { value: number; lo?: number; hi?: number }): string =>
      gapGroupHeadline({ ...view, gap }, 'da').headline;
    expect(headline({ value: -4 })).toBe('Autisme: der mangler 4 pladser i Gladsaxe i 2025.');
    expect(headline({ value: 3, lo: 1, hi: 5 })).toBe(
      'Autisme: der er 3 pladser i overskud i Gladsaxe i 2025 (80\u00a0% sikkerhed: 1–5).',
    );
    expect(headline({ value: -1 })).toBe(
      'Autisme: behov og pladser er stort set i balance i Gladsaxe i 2025.',
    );
    expect(headline({ value: -4, lo: -10, hi: 3 })).toBe(
      'Autisme i Gladsaxe i 2025: usikkert, fra 10 mangler til 3 i overskud.',
    );
  });

  it('adds need, places and the chance of a free place to the summary', () => {
    const { summary } = gapGroupHeadline({ ...view, availability: { value: 0.47 } }, 'da');
    expect(summary.slice(-2)).toEqual([
      'Behovet er 30, og der er 26 pladser.',
      'Chancen for en ledig plads er 47\u00a0%.',
    ]);
  });

  it('names the reason when the gap is withheld', () => {
    expect(gapGroupHeadline({ ...view, gap: { missing: 'withheld' } }, 'en').headline).toBe(
      'Autisme in Gladsaxe in 2025: withheld.',
    );
  });
});

describe('rangeHeadline', () => {
  it('counts covered groups and single sources', () => {
    const view = {
      area: 'Gladsaxe',
      groupsWithNeed: 18,
      groupsCovered: { value: 17 },
      singleSource: { value: 3 },
    };
    expect(rangeHeadline(view, 'da').headline).toBe(
      '17 af 18 målgrupper med behov har mindst ét tilbud i Gladsaxe. 3 har kun ét tilbud eller én driftsherre.',
    );
  });
});

describe('servicesHeadline', () => {
  it('counts matches, those with free places, and names the nearest', () => {
    const nearest = { name: 'Bostedet Møllen', km: { value: 4.2 } };
    expect(servicesHeadline({ matching: 12, withFreePlaces: { value: 3 }, nearest }, 'da').headline).toBe(
      '12 tilbud matcher; 3 har ledige pladser; nærmeste er Bostedet Møllen (4 km).',
    );
    const home = { name: 'Bostedet Møllen', km: { value: 0.2 } };
    const near = servicesHeadline({ matching: 12, withFreePlaces: { value: 3 }, nearest: home }, 'da');
    expect(near.headline).toBe(
      '12 tilbud matcher; 3 har ledige pladser; nærmeste er Bostedet Møllen (i kommunen).',
    );
    expect(servicesHeadline({ matching: 12, withFreePlaces: { value: 0 }, nearest }, 'da').headline).toBe(
      '12 tilbud matcher; ingen har ledige pladser.',
    );
    expect(servicesHeadline({ matching: 1, withFreePlaces: { value: 1 } }, 'en').headline).toBe(
      '1 service matches; 1 has free places.',
    );
    expect(servicesHeadline({ matching: 0, withFreePlaces: { value: 0 } }, 'da').headline).toBe(
      'Ingen tilbud matcher valget.',
    );
  });
});

describe('overview headlines', () => {
  const view = {
    name: 'Gladsaxe',
    free: { value: 12 },
    places: { value: 240 },
    occupancy: { value: 0.95 },
    peer: { name: 'Region Hovedstaden', occupancy: { value: 0.93 } },
  };

  it('compares occupancy with the region', () => {
    expect(municipalityOverviewHeadline(view, 'da').headline).toBe(
      'Gladsaxe har 12 ledige pladser af 240 (95\u00a0% belagt) — over 93\u00a0% i Region Hovedstaden.',
    );
    const level = { ...view, occupancy: { value: 0.934 } };
    expect(municipalityOverviewHeadline(level, 'da').headline).toContain('— på niveau med 93\u00a0%');
  });

  it('compares occupancy where places are not counted', () => {
    const { places: _places, ...without } = view;
    expect(municipalityOverviewHeadline(without, 'da').headline).toBe(
      'Gladsaxe har 12 ledige pladser (95\u00a0% belagt) — over 93\u00a0% i Region Hovedstaden.',
    );
    const { peer: _peer, ...alone } = without;
    expect(municipalityOverviewHeadline(alone, 'en').headline).toBe(
      'Gladsaxe has 12 free places (95% occupied).',
    );
    expect(
      municipalityOverviewHeadline({ ...alone, occupancy: { missing: 'no-capacity' } }, 'da').headline,
    ).toBe('Gladsaxe har 12 ledige pladser.');
  });

  it('says as much as is known and no more', () => {
    const places = { missing: 'not-reported' } as const;
    expect(municipalityOverviewHeadline({ ...view, places }, 'da').headline).toBe(
      'Gladsaxe har 12 ledige pladser.',
    );
    expect(municipalityOverviewHeadline({ ...view, free: places }, 'da').headline).toBe(
      'Ledige pladser i Gladsaxe: ikke indberettet.',
    );
  });

  it('adds the target groups that are short for an area', () => {
    const { peer: _peer, ...own } = view;
    const area = { ...own, year: 2025, groups: 18, groupsShort: { value: 1 }, free: { value: 1 } };
    expect(areaOverviewHeadline(area, 'da').headline).toBe(
      'Gladsaxe har én ledig plads af 240 (95\u00a0% belagt). 1 af 18 målgrupper mangler pladser i 2025 efter dagens behov, uden luft.',
    );
  });
});
