/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { MicroStrip } from './micro-strip.tsx';

describe('MicroStrip', () => {
  it('places dots between 4 and 96 per cent, so that none is cut', () => {
    const { container } = render(<MicroStrip values={[10, 20, 30]} own={20} median={15} />);
    const dots = [...container.querySelectorAll('.chart-context')].map((dot) => dot.getAttribute('cx'));
    expect(dots).toEqual(['4%', '50%', '96%']);
    expect(container.querySelector('.chart-own-mark')?.parentElement?.getAttribute('x')).toBe('50%');
    expect(container.querySelector('.chart-ink')?.getAttribute('x1')).toBe('27%');
  });

  it('is hidden from screen readers and holds for one value, or for none', () => {
    const { container, rerender } = render(<MicroStrip values={[7]} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('.chart-context')?.getAttribute('cx')).toBe('50%');
    rerender(<MicroStrip values={[]} />);
    expect(container.querySelectorAll('circle')).toHaveLength(0);
  });
});
