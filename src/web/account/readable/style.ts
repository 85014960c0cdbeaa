/** How the document looks, on a screen and on paper. It stands inside the file, so that the file needs nothing else. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1d2a2e; background: #fbf9f5; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.2; margin: 2rem 0 .75rem; }
h1 { font-size: 2rem; margin-top: 0; }
h2 { font-size: 1.5rem; border-top: 2px solid currentColor; padding-top: 1.5rem; }
h3 { font-size: 1.1875rem; }
p { margin: 0 0 .75rem; }
a { color: #0b5c6b; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; }
article { margin: 0 0 1rem; padding: 0 0 0 1rem; border-left: 4px solid #b9c4c2; }
article > .words { font-weight: 600; margin-bottom: .25rem; }
article article { margin-top: .75rem; }
dl { margin: 0; font-size: 1rem; }
dl div { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: 0 1rem; padding: .125rem 0; }
dt { color: #55646a; overflow-wrap: anywhere; }
dd { margin: 0; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
@media (max-width: 30rem) { dl div { display: block; } }
@media (prefers-color-scheme: dark) { body { color: #ece8df; background: #14191b; } a { color: #86cfdd; } dt { color: #a9b6b9; } }
@media print {
  body { color: #000; background: #fff; font-size: 12pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  article, dl div { break-inside: avoid-page; }
  h2, h3 { break-after: avoid-page; }
  dt { color: #000; }
}
`;
