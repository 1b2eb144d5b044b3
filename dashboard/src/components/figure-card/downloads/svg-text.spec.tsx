/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import { svgText } from './svg-text.ts';

const rule = "@font-face{font-family:'IBM Plex Sans';src:url(data:font/woff2;base64,AAAA)}";

describe('svgText', () => {
  it('is a well-formed document with its font inside and text as text', () => {
    let text = '';
    act(() => {
      text = svgText(
        <svg xmlns="http://www.w3.org/2000/svg">
          <text>Høje-Taastrup &amp; co</text>
        </svg>,
        rule,
      );
    });
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('style')?.textContent).toBe(rule);
    expect(parsed.querySelector('text')?.textContent).toBe('Høje-Taastrup & co');
  });

  it('refuses a drawing that is no svg', () => {
    expect(() => act(() => void svgText(<p>nej</p>, rule))).toThrow('svg element');
  });
});
