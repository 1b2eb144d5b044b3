/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { chartHeight } from './chart-height.ts';
import { useWidth } from './use-width.ts';

// jsdom has no layout: the observer and the width of the element are what a browser would provide.
let grow: () => void = () => undefined;
let watching = 0;

beforeEach(() => {
  globalThis.ResizeObserver = class {
    constructor(callback: ResizeObserverCallback) {
      grow = () => callback([], this);
    }
    observe(): void {
      watching += 1;
    }
    unobserve(): void {}
    disconnect(): void {
      watching -= 1;
    }
  };
});

function Ruler(): React.ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  return <div ref={ref}>{useWidth(ref)}</div>;
}

describe('useWidth', () => {
  it('measures at once, follows the element and lets go of it', () => {
    let width = 640.7;
    jest.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => width);
    const { unmount } = render(<Ruler />);
    expect(screen.getByText('640')).toBeTruthy();
    width = 320;
    act(() => grow());
    expect(screen.getByText('320')).toBeTruthy();
    unmount();
    expect(watching).toBe(0);
    jest.restoreAllMocks();
  });
});

describe('chartHeight', () => {
  it.each([
    [320, 240],
    [639, 240],
    [640, 320],
    [1023, 320],
    [1024, 360],
  ])('is fixed for a width of %d', (width, height) => expect(chartHeight(width)).toBe(height));
});
