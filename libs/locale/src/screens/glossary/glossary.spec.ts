import { glossary } from './glossary.ts';

describe('glossary', () => {
  it('lists every term once with its definition, in Danish order', () => {
    const entries = glossary('da');
    expect(entries[0]?.term).toBe('Aflastning');
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThanOrEqual(44);
    expect(entries.find(({ key }) => key === 'belaegning')?.definition).toBe(
      'Den andel af pladsernes døgn, der er brugt.',
    );
    expect(glossary('en').find(({ key }) => key === 'takst')?.term).toBe('Rate');
  });
});
