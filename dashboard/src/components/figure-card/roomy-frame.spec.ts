import { roomyFrame } from './roomy-frame.ts';

const words = { width: 800, height: 450, title: 'Overskrift', subtitle: '', source: 'Kilde' };

describe('roomyFrame', () => {
  it.each([
    [3, 800],
    [12, 800],
    [18, 1200],
    [29, 1600],
    [98, 1600],
  ])('draws %d rows %d px wide, always 16:9', (rows, width) => {
    expect(roomyFrame(words, rows)).toEqual({ ...words, width, height: (width * 9) / 16 });
  });
});
