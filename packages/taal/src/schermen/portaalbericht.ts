import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { dayOf, formatTime } from '../tijd.ts';

/** How somebody of the family wants to hear that something waits. Never what. */
const nl = {
  link: 'Berichten aan of uit',
  titel: 'Berichten',
  jij: {
    lead: 'Wij sturen niets, tot jij dat kiest.',
    vraag: 'Wil je een bericht als er iets klaarstaat?',
    veilig: 'Een bericht komt nu alleen hier.',
    bel: 'Wil je het anders? Praat met je vaste gezicht.',
    telefoon: 'Kan iemand anders op je telefoon kijken?',
  },
  u: {
    lead: 'Wij sturen niets, tot u dat kiest.',
    vraag: 'Wilt u een bericht als er iets klaarstaat?',
    veilig: 'Een bericht komt nu alleen hier.',
    bel: 'Wilt u het anders? Praat met uw vaste gezicht.',
    telefoon: 'Kan iemand anders op uw telefoon kijken?',
  },
  wijzen: { uit: 'Nee, geen berichten', dagelijks: 'Ja, hoogstens een keer per dag' },
  waar: 'Waar komt het?',
  kanalen: { hier: 'Alleen hier', sms: 'Sms', mail: 'Mail' },
  nogNiet: 'Rondom stuurt nog geen sms of mail. Wij bewaren de keuze.',
  wanneer: 'Wanneer?',
  momenten: { ochtend: 'In de ochtend', middag: 'In de middag', avond: 'In de avond' },
  tekst: 'Wat staat er?',
  bewoordingen: {
    iets: 'Er staat iets klaar.',
    lijstje: 'Denk aan het lijstje.',
    afspraak: 'Vergeet de afspraak niet.',
  },
  tekstHint: 'Meer staat er nooit. Geen naam en geen afzender.',
  kijken: { nee: 'Nee, alleen ik', ja: 'Ja, of ik weet het niet' },
  bewaar: 'Bewaar',
  klaar: 'Bewaard.',
  eerder: 'Klaargezet',
  moment: (op: string) => `${formatDate('nl', dayOf(op), 'lang')}, ${formatTime('nl', op)}`,
};

const en: typeof nl = {
  link: 'Messages on or off',
  titel: 'Messages',
  jij: {
    lead: 'We send nothing, until you choose it.',
    vraag: 'Do you want a message when something is ready?',
    veilig: 'A message comes only here for now.',
    bel: 'Want it different? Talk to your constant contact.',
    telefoon: 'Can somebody else look at your phone?',
  },
  u: {
    lead: 'We send nothing, until you choose it.',
    vraag: 'Do you want a message when something is ready?',
    veilig: 'A message comes only here for now.',
    bel: 'Want it different? Talk to your constant contact.',
    telefoon: 'Can somebody else look at your phone?',
  },
  wijzen: { uit: 'No, no messages', dagelijks: 'Yes, at most once a day' },
  waar: 'Where does it come?',
  kanalen: { hier: 'Only here', sms: 'Text message', mail: 'Mail' },
  nogNiet: 'Rondom sends no text or mail yet. We keep the choice.',
  wanneer: 'When?',
  momenten: { ochtend: 'In the morning', middag: 'In the afternoon', avond: 'In the evening' },
  tekst: 'What does it say?',
  bewoordingen: {
    iets: 'Something is ready.',
    lijstje: 'Remember the list.',
    afspraak: 'Do not forget the appointment.',
  },
  tekstHint: 'It never says more. No name and no sender.',
  kijken: { nee: 'No, only me', ja: 'Yes, or I do not know' },
  bewaar: 'Save',
  klaar: 'Saved.',
  eerder: 'Made ready',
  moment: (op) => `${formatDate('en', dayOf(op), 'lang')}, ${formatTime('en', op)}`,
};

export const portaalbericht = { nl, en } satisfies Catalogus;
