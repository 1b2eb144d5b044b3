import { embedAddress, embedCode } from './embed-code.ts';

describe('embed code', () => {
  it('shows one figure of a page with everything chosen', () => {
    const code = embedCode({
      origin: 'http://localhost',
      path: '/mangler',
      figure: 'mangler-matrix',
      search: '?k=0169&mg=AD_AUT',
      title: 'Figur: "Tre" <b>',
    });
    expect(code).toBe(
      '<iframe src="http://localhost/embed/mangler/mangler-matrix?k=0169&amp;mg=AD_AUT" ' +
        'title="Figur: &quot;Tre&quot; &lt;b&gt;" width="100%" height="640" loading="lazy"></iframe>',
    );
  });

  it('names the front page, and keeps the names inside addresses of other pages', () => {
    expect(embedAddress('/', 'kort')).toBe('/embed/overblik/kort');
    expect(embedAddress('/tilbudsvifte/T0101', 'belaegning')).toBe('/embed/tilbudsvifte/T0101/belaegning');
    expect(embedAddress('/mangler', 'a/b')).toBe('/embed/mangler/a%2Fb');
  });
});
