/** Colours that are told apart without seeing red or green; underlines say the same again. */
export const EXPLANATION_STYLE = `
:root { color-scheme: light dark; --ink: #1d2125; --paper: #fdfdfc; --soft: #68707a; --line: #d9dce0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --paper: #16191c; --soft: #9aa3ad; --line: #343a40; } }
body { color: var(--ink); background: var(--paper); font: 16px/1.6 "Be Vietnam Pro", system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1.5rem; }
h1 { font-size: 1.35rem; line-height: 1.35; margin: 0 0 .25rem; }
.facts, .role, .notes, footer { color: var(--soft); font-size: .82rem; }
section { border-top: 1px solid var(--line); display: grid; gap: .25rem 2rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); padding: .75rem 0; }
section > p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 56rem) { section { grid-template-columns: minmax(0, 1fr); } }
ul { list-style: none; margin: 0; padding: 0; }
li { margin-bottom: .3rem; overflow-wrap: anywhere; }
mark { background: none; border-bottom: 3px solid; color: inherit; }
mark.person { border-color: #0b7285; font-weight: 600; }
mark.post { border-color: #2b8a3e; border-bottom-style: double; }
mark.organization { border-color: #b35c00; }
mark.event { border-color: #862e9c; }
mark.date { border-color: #1864ab; border-bottom-style: dotted; }
mark.dropped { border-color: #c92a2a; border-bottom-style: dashed; }
mark.unexplained { border-color: #c92a2a; border-bottom-style: dotted; }
.claim { color: var(--ink); }
.claim small { color: var(--soft); display: block; }
.legend mark { margin-right: 1rem; }
`;
