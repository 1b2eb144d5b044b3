/**
 * Gives every element a width, which jsdom has none of, so that figures are drawn.
 * @param width - in px
 */
export function measuredWidth(width: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: width });
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
