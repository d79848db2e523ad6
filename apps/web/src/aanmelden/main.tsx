import '../ui/foundation.ts';
import '../ui/button.css';
import './aanmelden.css';
import { kiesZinnen } from '@rondom/taal';
import { aanmelden } from '@rondom/taal/schermen/aanmelden';
import { chosenTaal } from '../platform/taal-keuze.ts';

/** Where a login ends that did not come through: what happened, and once more. No React, no session. */
const taal = chosenTaal() ?? 'nl';
const z = kiesZinnen(taal, { aanmelden }).aanmelden;
const said = document.body.dataset['reden'] ?? '';
const reden = said === 'onbekend' || said === 'stil' ? said : 'verlopen';

function add(to: Element, tag: 'h1' | 'p' | 'a' | 'label' | 'button', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  to.append(element);
  return element;
}

document.documentElement.lang = taal;
document.title = z.titel;
const main = document.createElement('main');
add(main, 'h1', z.titel);
add(main, 'p', z.reden[reden]);
add(main, 'p', z.verder[reden]);
const again = add(main, 'a', z.knop);
again.className = 'button';
again.dataset['variant'] = 'primary';
again.setAttribute('href', '/aanmelden');
/** Who was handed a code types it here and logs in once more: then the account is his. */
function addCode(): void {
  const form = document.createElement('form');
  const label = add(form, 'label', z.code);
  const input = document.createElement('input');
  input.id = 'code';
  input.className = 'field__input';
  input.autocomplete = 'off';
  input.maxLength = 40;
  label.setAttribute('for', input.id);
  form.append(input);
  add(form, 'button', z.gebruikCode).className = 'button';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void fetch('/aanmelden/uitnodiging', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: input.value }),
    }).then((answer) => {
      if (answer.ok) location.assign('/aanmelden');
    });
  });
  main.append(form);
}
if (reden === 'onbekend') addCode();
document.getElementById('wortel')?.append(main);
