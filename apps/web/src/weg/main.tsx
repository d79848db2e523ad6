import '../ui/foundation.ts';
import './weg.css';
import { kiesZinnen } from '@rondom/taal';
import { weg } from '@rondom/taal/schermen/weg';
import { chosenTaal } from '../platform/taal-keuze.ts';

/** The neutral page of the demo: where *Snel weg* ends when no other address is set. No React, no session. */
const z = kiesZinnen(chosenTaal() ?? 'nl', { weg }).weg;
const paragraphs = [z.demo, z.geschiedenis].map((text) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
});
document.getElementById('wortel')?.append(...paragraphs);
