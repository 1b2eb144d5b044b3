/** Style of the page about the API: readable, dark where the reader's device is, no script. */
export const docsCss = `:root { color-scheme: light dark; --text: #1a1a1a; --bg: #ffffff; --subtle: #f5f5f5; --line: #707070; --link: #004d99; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f2f4f6; --bg: #12161b; --subtle: #1b2127; --line: #8593a1; --link: #8fc1ff; }
}
body { margin: 0 auto; max-width: 66rem; padding: 1rem; font: 1rem/1.5 'IBM Plex Sans', system-ui, sans-serif; color: var(--text); background: var(--bg); }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h2 { margin-top: 3rem; }
h3 { margin-top: 2rem; overflow-wrap: anywhere; }
pre, .wide { overflow-x: auto; }
pre { padding: 1rem; background: var(--subtle); border: 1px solid var(--line); border-radius: 4px; }
table { border-collapse: collapse; margin: 1rem 0; min-width: 100%; }
caption { text-align: start; font-weight: 600; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
nav a { display: inline-block; min-height: 1.75rem; }
`;
