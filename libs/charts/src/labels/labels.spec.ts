import fc from 'fast-check';
import { spreadLabels } from './spread-labels.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

describe('spreadLabels', () => {
  const space = { gap: 16, min: 0, max: 100 };

  it('leaves labels that do not meet where they are', () => {
    expect(spreadLabels([10, 60, 30], space)).toEqual([10, 60, 30]);
  });

  it('moves the lower of two labels down', () => expect(spreadLabels([12, 10], space)).toEqual([26, 10]));

  it('moves upwards where the bottom leaves no room', () =>
    expect(spreadLabels([98, 99], space)).toEqual([84, 100]));

  it('keeps order, distance and limits as long as the labels fit', () => {
    const six = fc.array(fc.double({ min: -20, max: 140, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(six, (positions) => {
        const placed = [...spreadLabels(positions, space)];
        const sorted = [...placed].sort((a, b) => a - b);
        return (
          placed.every(
            (y, i) =>
              y >= -1e-9 &&
              y <= 100 + 1e-9 &&
              positions.every((p, k) => p >= (positions[i] ?? 0) || (placed[k] ?? 0) <= y),
          ) && sorted.every((y, i) => i === 0 || y - (sorted[i - 1] ?? 0) >= 16 - 1e-9)
        );
      }),
    );
  });
});

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('Ændret sammensætning', { width: 110, lines: 2 })).toEqual(['Ændret', 'sammensætning']);
  });

  it('breaks after a hyphen and keeps it', () => {
    expect(wrapText('Høje-Taastrup', { width: 80, lines: 2 })).toEqual(['Høje-', 'Taastrup']);
  });

  it('keeps the space after a hyphen that has one, and adds none where there is none', () => {
    const wide = { width: 900, lines: 2 };
    expect(wrapText('Pris- og lønregulering', wide)).toEqual(['Pris- og lønregulering']);
    expect(wrapText('Høje-Taastrup Kommune', wide)).toEqual(['Høje-Taastrup Kommune']);
    expect(wrapText('Pris- og lønregulering', { width: 60, lines: 2 })[0]).toBe('Pris- og');
  });

  it('changes nothing but white space where there is room', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ø', '-', ' ') }), (text) => {
        const lines = wrapText(text, { width: 1e6, lines: 1 });
        return lines.join('') === text.trim().replace(/\s+/g, ' ');
      }),
    );
  });

  it('cuts what does not fit and says so by an ellipsis', () => {
    const [line] = wrapText('sammensætning', { width: 50, lines: 1 });
    expect(line).toMatch(/^samm.*…$/);
    expect(textWidth(line ?? '')).toBeLessThanOrEqual(50);
  });

  it('never gives more lines than asked for', () => {
    expect(wrapText('a b c d e f g h', { width: 10, lines: 3 })).toHaveLength(3);
  });
});
