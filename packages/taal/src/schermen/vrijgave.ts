import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';
import { dayOf } from '../tijd.ts';

/** Releasing a line of Wie keek mee to one person of the family. */
const nl = {
  nietVoor: (wie: string) => `Nog niet te zien voor ${wie}`,
  iemand: 'iemand van het gezin',
  reden: {
    nogNietVerteld: 'Veilig Thuis heeft het nog niet verteld.',
    organisatieHoudtAchter: 'Deze organisatie laat haar regels niet vanzelf zien.',
    gevaarVanLezer: 'De vraag ging over gevaar van deze persoon.',
    standTegenLezer: 'Er stond een veiligheidsstand: gevaar kwam van deze persoon.',
  },
  dicht: (wie: string, n: number) =>
    `Nog niet te zien voor ${wie}: ${n === 1 ? 'één regel' : `${n} regels`}.`,
  elders: (kijker: string, organisatie: string | null) =>
    `Vraag ${kijker}${organisatie === null ? '' : ` van ${organisatie}`} om dit vrij te geven.`,
  geef: (wie: string) => `Geef vrij voor ${wie}`,
  vrij: (wie: string, door: string, op: string) =>
    `Vrijgegeven voor ${wie} door ${door} op ${formatDate('nl', dayOf(op))}.`,
  gezien: (wie: string) => `${wie} opende de pagina daarna.`,
  neemTerug: (wie: string) => `Neem terug voor ${wie}`,
  teruggenomen: 'Teruggenomen.',
  sheet: {
    titel: (wie: string) => `Geef vrij voor ${wie}`,
    regels: (n: number, wie: string, dag: string) =>
      `${n === 1 ? 'Eén regel' : `${n} regels`} van ${wie}, ${formatDate('nl', dag, 'weekdagKort')}.`,
    gevaar: (wie: string) => `Let op: gevaar komt van ${wie}.`,
    gevaarTekst: (wie: string) =>
      `${wie} ziet dan wie er keek, en wanneer. Kan iemand daardoor gevaar lopen?`,
    gewogen: 'Ik heb dit gewogen. Het kan veilig.',
    waarom: 'Waarom kan dit nu?',
    redenen: {
      isVerteld: 'Het is verteld',
      vroegErom: 'Deze persoon vroeg erom',
      kanVeilig: 'Het kan nu veilig',
    },
    verteld: 'Hoe is het verteld?',
    wijzen: {
      gesprek: 'In een gesprek',
      telefoon: 'Aan de telefoon',
      brief: 'In een brief',
      nogNiet: 'Nog niet',
    },
    klaar: (wie: string) => `Vrijgegeven voor ${wie}.`,
    uitleg: 'Terugnemen kan, zolang deze persoon de pagina niet opende.',
  },
  filter: { wie: 'Toon wie keek', iedereen: 'Iedereen' },
};

const en: typeof nl = {
  nietVoor: (wie) => `Not yet to be seen by ${wie}`,
  iemand: 'somebody of the family',
  reden: {
    nogNietVerteld: 'Veilig Thuis did not tell it yet.',
    organisatieHoudtAchter: 'This organisation does not show its lines by itself.',
    gevaarVanLezer: 'The question was about danger from this person.',
    standTegenLezer: 'A state of safety stood: danger came from this person.',
  },
  dicht: (wie, n) => `Not yet to be seen by ${wie}: ${n === 1 ? 'one line' : `${n} lines`}.`,
  elders: (kijker, organisatie) =>
    `Ask ${kijker}${organisatie === null ? '' : ` of ${organisatie}`} to release this.`,
  geef: (wie) => `Release to ${wie}`,
  vrij: (wie, door, op) => `Released to ${wie} by ${door} on ${formatDate('en', dayOf(op))}.`,
  gezien: (wie) => `${wie} opened the page after that.`,
  neemTerug: (wie) => `Take back from ${wie}`,
  teruggenomen: 'Taken back.',
  sheet: {
    titel: (wie) => `Release to ${wie}`,
    regels: (n, wie, dag) =>
      `${n === 1 ? 'One line' : `${n} lines`} of ${wie}, ${formatDate('en', dag, 'weekdagKort')}.`,
    gevaar: (wie) => `Mind: danger comes from ${wie}.`,
    gevaarTekst: (wie) => `${wie} then sees who looked, and when. Can that put somebody in danger?`,
    gewogen: 'I weighed this. It can be done safely.',
    waarom: 'Why is it possible now?',
    redenen: {
      isVerteld: 'It was told',
      vroegErom: 'This person asked for it',
      kanVeilig: 'It is safe now',
    },
    verteld: 'How was it told?',
    wijzen: { gesprek: 'In a talk', telefoon: 'By telephone', brief: 'In a letter', nogNiet: 'Not yet' },
    klaar: (wie) => `Released to ${wie}.`,
    uitleg: 'It can be taken back as long as this person did not open the page.',
  },
  filter: { wie: 'Show who looked', iedereen: 'Everybody' },
};

export const vrijgave = { nl, en } satisfies Catalogus;
