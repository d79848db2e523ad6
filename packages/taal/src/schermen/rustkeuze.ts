import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { dayOf, formatTime } from '../tijd.ts';

/** How a worker wants to hear that something waits, and the messages that were made. */
const nl = {
  titel: 'Mijn berichten',
  inleiding: 'Rondom is stil. U kiest zelf of u een bericht krijgt.',
  kop: 'Rust',
  wijze: 'Wanneer wilt u een bericht?',
  wijzen: {
    uit: 'Nooit',
    dagelijks: 'Een keer per dag',
    ookacuut: 'Een keer per dag, en bij een gemiste check',
  },
  tijd: 'Hoe laat?',
  tijdHint: 'Bijvoorbeeld 09:00.',
  tijdOnjuist: 'Vul een tijd in, zoals 09:00.',
  uitleg: 'Een bericht noemt alleen een aantal. Nooit een naam of een gezin.',
  post: 'Berichten staan alleen hier. Rondom stuurt nog geen mail.',
  bewaar: 'Bewaar mijn keuze',
  klaar: 'Uw keuze staat.',
  leeg: 'Er zijn geen berichten.',
  leegTekst: 'Wat u moet doen, staat altijd op uw eigen pagina’s.',
  dagelijks: (n: number) => `Er ${n === 1 ? 'wacht 1 ding' : `wachten ${String(n)} dingen`} op u in Rondom.`,
  acuut: (n: number) =>
    `Er ${n === 1 ? 'is 1 check' : `zijn ${String(n)} checks`} gemist. Kijk vandaag nog in Rondom.`,
  moment: (op: string) => `${formatDate('nl', dayOf(op), 'lang')}, ${formatTime('nl', op)}`,
};

const en: typeof nl = {
  titel: 'My messages',
  inleiding: 'Rondom is quiet. You choose whether you get a message.',
  kop: 'Quiet',
  wijze: 'When do you want a message?',
  wijzen: {
    uit: 'Never',
    dagelijks: 'Once a day',
    ookacuut: 'Once a day, and for a missed check',
  },
  tijd: 'At what time?',
  tijdHint: 'For example 09:00.',
  tijdOnjuist: 'Fill in a time, such as 09:00.',
  uitleg: 'A message says a number only. Never a name or a family.',
  post: 'Messages stand here only. Rondom sends no mail yet.',
  bewaar: 'Save my choice',
  klaar: 'Your choice stands.',
  leeg: 'There are no messages.',
  leegTekst: 'What you have to do always stands on your own pages.',
  dagelijks: (n) => `${n === 1 ? '1 thing waits' : `${String(n)} things wait`} for you in Rondom.`,
  acuut: (n) => `${n === 1 ? '1 check was' : `${String(n)} checks were`} missed. Look in Rondom today.`,
  moment: (op) => `${formatDate('en', dayOf(op), 'lang')}, ${formatTime('en', op)}`,
};

export const rustkeuze = { nl, en } satisfies Catalogus;
