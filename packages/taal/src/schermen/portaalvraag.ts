import type { Catalogus } from '../catalogus.ts';
import { relativeDay } from '../tijd.ts';

/** Has help begun? Asked of whom it is about, and what happens after each answer. */
const nl = {
  zegt: (helper: string) => `${helper} zegt: ik ben gestart met helpen.`,
  zegtVan: (helper: string, kind: string) => `${helper} zegt: ik ben gestart met helpen van ${kind}.`,
  zegtNiemand: 'Wij horen: de hulp is gestart.',
  klopt: 'Klopt dat?',
  sinds: (dag: string, vandaag: string) => `De start was ${relativeDay('nl', dag, vandaag)}.`,
  ja: 'Ja',
  neeNogNiet: 'Nee, nog niet',
  weetNiet: 'Weet ik niet',
  toch: 'Toch een ander antwoord',
  naNee: (naam: string) => `${naam} krijgt dit nu te horen. ${naam} zoekt het de volgende werkdag uit.`,
  naNeeNiemand: 'Wij schrijven op dat de hulp nog niet begon.',
  naWeetNiet: 'Dat mag. Er verandert nu niets.',
  antwoord: 'Antwoord',
  jij: {
    hoeftNiet: 'Jij hoeft dit niet te doen.',
    naJa: 'Dank je. Wij schrijven op dat de hulp begon.',
    naJaMaar: 'Dank je. Wij schrijven jouw antwoord op.',
    vooraf: (naam: string) => `Zeg jij nee? Dan zoekt ${naam} het uit.`,
  },
  u: {
    hoeftNiet: 'U hoeft dit niet te doen.',
    naJa: 'Dank u. Wij schrijven op dat de hulp begon.',
    naJaMaar: 'Dank u. Wij schrijven uw antwoord op.',
    vooraf: (naam: string) => `Zegt u nee? Dan zoekt ${naam} het uit.`,
  },
};

const en: typeof nl = {
  zegt: (helper) => `${helper} says: I have started to help.`,
  zegtVan: (helper, kind) => `${helper} says: I have started to help ${kind}.`,
  zegtNiemand: 'We hear: help has started.',
  klopt: 'Is that right?',
  sinds: (dag, vandaag) => `Start: ${relativeDay('en', dag, vandaag)}.`,
  ja: 'Yes',
  neeNogNiet: 'No, not yet',
  weetNiet: 'I do not know',
  toch: 'Another answer after all',
  naNee: (naam) => `${naam} hears this now. ${naam} finds out the next working day.`,
  naNeeNiemand: 'We write down that help has not begun yet.',
  naWeetNiet: 'That is fine. Nothing changes now.',
  antwoord: 'Answer',
  jij: {
    hoeftNiet: 'You do not have to do this.',
    naJa: 'Thank you. We write down that help has begun.',
    naJaMaar: 'Thank you. We write down your answer.',
    vooraf: (naam) => `If you say no, ${naam} finds out why.`,
  },
  u: {
    hoeftNiet: 'You do not have to do this.',
    naJa: 'Thank you. We write down that help has begun.',
    naJaMaar: 'Thank you. We write down your answer.',
    vooraf: (naam) => `If you say no, ${naam} finds out why.`,
  },
};

export const portaalvraag = { nl, en } satisfies Catalogus;
