import '../ui/foundation.ts';
import './weg.css';
import { kiesZinnen } from '@rondom/taal';
import { weg } from '@rondom/taal/schermen/weg';
import { chosenTaal } from '../platform/taal-keuze.ts';

/** The neutral page of the demo: where *Snel weg* ends when no other address is set. No React, no session. */
const z = kiesZinnen(chosenTaal() ?? 'nl', { weg }).weg;
document.title = z.titel;
const main = document.createElement('main');
for (const [tag, text] of [
  ['h1', z.titel],
  ['p', z.demo],
  ['p', z.geschiedenis],
] as const) {
  const element = document.createElement(tag);
  element.textContent = text;
  main.append(element);
}
document.getElementById('wortel')?.append(main);
