/** Speakers' colours, light and dark: told apart by their letters, so that they may be quiet. */
const speakerColours = [
  ['#3d6fb4', '#7aa7e6'],
  ['#2f8a6b', '#63c2a0'],
  ['#a8642a', '#dfa066'],
  ['#8a4f9e', '#c592d8'],
  ['#9c3f5d', '#e08aa6'],
  ['#5f7f22', '#a9c663'],
  ['#2b7f93', '#69bfd3'],
  ['#6b6254', '#b9ad9a'],
] as const;

const light = `
--paper: #ffffff; --ink: #1f2328; --quiet: #57606a; --line: #d0d7de; --link: #0a5ea8; --focus: #0a5ea8; --flash: #fff3bf;
--named: #2f6f9f; --on-named: #ffffff; --inherited: #9fc3da; --on-inherited: #14324a; --unnamed: #e3b65b; --on-unnamed: #3b2a00;
--vague: #cbb2da; --on-vague: #35204a; --nobody: #c13f35; --on-nobody: #ffffff; --none: #eceff2; --on-none: #57606a;
--pattern: rgb(0 0 0 / 32%); --other: #8c959f; --on-speaker: #ffffff;
${speakerColours.map(([colour], index) => `--v${index}: ${colour};`).join(' ')}`;

const dark = `
--paper: #1b1e23; --ink: #e3e6ea; --quiet: #a3acb6; --line: #3a4149; --link: #7ab8f5; --focus: #7ab8f5; --flash: #4a4117;
--named: #4a93c9; --on-named: #071724; --inherited: #2f5a78; --on-inherited: #e6f2fb; --unnamed: #c79a3e; --on-unnamed: #211600;
--vague: #8f70a6; --on-vague: #ffffff; --nobody: #e0655b; --on-nobody: #250605; --none: #2a2f36; --on-none: #a3acb6;
--pattern: rgb(255 255 255 / 30%); --other: #7d8590; --on-speaker: #10151a;
${speakerColours.map(([, colour], index) => `--v${index}: ${colour};`).join(' ')}`;

/** Where the user has chosen the colours there are two of them: letters, patterns and frames tell the pieces apart. */
const forced = `
--paper: Canvas; --ink: CanvasText; --quiet: CanvasText; --line: CanvasText; --link: LinkText; --focus: Highlight; --flash: Canvas;
--named: Canvas; --on-named: CanvasText; --inherited: Canvas; --on-inherited: CanvasText; --unnamed: Canvas; --on-unnamed: CanvasText;
--vague: Canvas; --on-vague: CanvasText; --nobody: Highlight; --on-nobody: HighlightText; --none: Canvas; --on-none: CanvasText;
--pattern: CanvasText; --other: Canvas; --on-speaker: CanvasText; --edge: CanvasText; --frame: CanvasText;
${speakerColours.map((_, index) => `--v${index}: Canvas;`).join(' ')}`;

const backings = ['named', 'inherited', 'unnamed', 'vague', 'nobody', 'none'];

const pieces = backings.map(
  (name) =>
    `.b-${name} { fill: var(--${name}); background: var(--${name}); } .on-${name} { fill: var(--on-${name}); color: var(--on-${name}); stroke: var(--${name}); }`,
);

const speakers = speakerColours.map(
  (_, index) => `.v${index} { fill: var(--v${index}); background: var(--v${index}); }`,
);

/** What takes the place of the colours where contrast is all: two of them, and letters, patterns and frames. */
const contrast = `
--named: var(--paper); --on-named: var(--ink); --inherited: var(--paper); --on-inherited: var(--ink);
--unnamed: var(--paper); --on-unnamed: var(--ink); --vague: var(--paper); --on-vague: var(--ink);
--nobody: var(--ink); --on-nobody: var(--paper); --none: var(--paper); --on-none: var(--ink);
--pattern: var(--ink); --other: var(--paper); --on-speaker: var(--ink);
${speakerColours.map((_, index) => `--v${index}: var(--paper);`).join(' ')}`;

/** The report's colours for each kind of theme that VS Code marks a page with, whatever the system has. */
export const themeStyle = `
body.vscode-light { color-scheme: light; ${light} }
body.vscode-dark { color-scheme: dark; ${dark} }
body.vscode-high-contrast { color-scheme: dark; ${contrast} }
body.vscode-high-contrast-light { color-scheme: light; ${contrast} }
`;

/**
 * The stylesheet of a report. Its colours are custom properties of `:root`: whoever shows it in a surrounding with
 * colours of its own sets them there.
 */
export const reportStyle = `
:root { color-scheme: light dark; --edge: var(--paper); ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
@media (forced-colors: active) { :root { ${forced} } svg, .chip, .mark { forced-color-adjust: none; } }
@media print { :root { ${light} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 58rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { margin: .1em 0 .3em; font-size: 1.75rem; line-height: 1.2; font-weight: 650; text-wrap: balance; }
h2 { margin: 0 0 .8rem; font-size: 1.05rem; font-weight: 650; }
h3 { margin: 1.4rem 0 .3rem; font-size: .8rem; font-weight: 600; letter-spacing: .05em; text-transform: uppercase; color: var(--quiet); }
p { margin: 0 0 .8rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
section { margin-top: 2.25rem; padding-top: 1.4rem; border-top: 1px solid var(--line); }
.quiet { color: var(--quiet); }
.eyebrow { margin: 0; font-size: .78rem; letter-spacing: .08em; text-transform: uppercase; color: var(--quiet); }
.defs { position: absolute; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg { display: block; overflow: visible; }
svg text { font: 600 11px system-ui, -apple-system, "Segoe UI", sans-serif; text-anchor: middle; dominant-baseline: central; pointer-events: none; }
.bar text, .ribbon text, .swatch text { paint-order: stroke; stroke-width: 3px; stroke-linejoin: round; }
.ink { stroke: var(--pattern); stroke-width: 2; fill: none; }
.ink-dot { fill: var(--pattern); }
.bar rect, .ribbon rect, .swatch rect { stroke: var(--edge); stroke-width: 1; }
${pieces.join('\n')}
.v-other { fill: var(--other); background: var(--other); }
${speakers.join('\n')}
.on-speaker { fill: var(--on-speaker); }
.ribbon .on-speaker { stroke: none; }
.headline { display: flex; align-items: baseline; gap: .6rem; margin-bottom: .6rem; font-size: 1.05rem; }
.headline strong { font-size: 2.6rem; line-height: 1; font-weight: 680; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .7rem 1.5rem; margin: 1.1rem 0 0; padding: 0; list-style: none; }
.legend li { display: grid; grid-template-columns: 22px auto 1fr; column-gap: .55rem; align-items: center; align-content: start; }
.legend .quiet { grid-column: 2 / -1; font-size: .85rem; line-height: 1.35; }
.legend strong { font-variant-numeric: tabular-nums; }
.ribbon a { cursor: pointer; }
.ribbon a:hover, .chain a:hover { text-decoration: none; }
.ribbon a:hover rect { opacity: .78; }
.ribbon a:focus-visible { outline: none; }
.ribbon a:focus-visible rect, .ribbon a.current rect { stroke: var(--focus); stroke-width: 2.5; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .32rem .5rem .32rem 0; text-align: left; font-weight: 400; vertical-align: middle; }
thead th { padding-bottom: .1rem; font-size: .8rem; color: var(--quiet); }
.number { width: 5.6rem; padding-left: .6rem; padding-right: 0; text-align: right; font-variant-numeric: tabular-nums; }
th[scope=row] { width: 14rem; min-width: 7rem; overflow-wrap: break-word; }
.chart { padding-right: 1rem; }
.key { width: 2rem; }
.kind { margin-left: .5rem; font-size: .85rem; color: var(--quiet); }
.chip, .mark { display: inline-grid; place-items: center; min-width: 1.25rem; height: 1.15rem; padding: 0 .25rem; border-radius: 3px; border: 1px solid var(--edge); font-size: .7rem; font-weight: 650; line-height: 1; }
.chip { color: var(--on-speaker); }
.chain { max-width: 100%; height: auto; }
.chain text { text-anchor: start; }
.chain .name { font-size: 12.5px; fill: var(--ink); }
.chain .detail { font-size: 11px; font-weight: 400; fill: var(--quiet); }
.node { fill: var(--paper); stroke: var(--frame, var(--named)); stroke-width: 1.5; }
.node-unnamed { stroke: var(--frame, var(--unnamed)); stroke-dasharray: 5 3; }
.node-vague { stroke: var(--frame, var(--vague)); stroke-dasharray: 2 3; }
.link { fill: none; stroke: var(--quiet); stroke-width: 1.25; }
.head { fill: var(--quiet); }
.chain a:hover .node, .chain a:focus-visible .node { stroke-width: 2.5; }
summary { cursor: pointer; }
summary h2 { display: inline; }
#statements p { max-width: 42rem; line-height: 1.75; overflow-wrap: anywhere; }
.s { color: inherit; text-decoration: none; scroll-margin-top: 30vh; }
.s:hover { text-decoration: none; }
.t { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .28em; text-decoration-color: var(--frame, var(--named)); }
.s-inherited .t { text-decoration-style: double; text-decoration-color: var(--frame, var(--inherited)); }
.s-unnamed .t { text-decoration-style: dashed; text-decoration-color: var(--frame, var(--unnamed)); }
.s-vague .t { text-decoration-style: dotted; text-decoration-color: var(--frame, var(--vague)); }
.s-nobody .t { text-decoration-style: wavy; text-decoration-thickness: 1.5px; text-decoration-color: var(--nobody); }
.s-none .t { text-decoration: none; }
.s:target .t, .s.current .t { background: var(--flash); }
.note { display: inline-flex; gap: 2px; margin: 0 .1rem 0 .3rem; vertical-align: .08em; }
@media (forced-colors: active) { .s:target .t, .s.current .t { outline: 2px solid Highlight; } }
@media (max-width: 40rem) { main { padding: 1.5rem 1rem; } .headline { flex-wrap: wrap; } th[scope=row] { width: 9rem; } .number { width: 4.5rem; } }
@media (max-width: 32rem) { #speakers .chart, #speakers thead td:nth-child(3) { display: none; } .number { width: auto; } th[scope=row] { min-width: 4.5rem; overflow-wrap: anywhere; } thead th { font-size: .72rem; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  main { max-width: none; padding: 0; } section { break-inside: avoid; margin-top: 1.2rem; } #statements { break-inside: auto; }
  details::details-content { content-visibility: visible; } svg, .chip, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } a { color: inherit; }
}
`;
