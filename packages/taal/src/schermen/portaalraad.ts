import type { Catalogus } from '../catalogus.ts';
import { formatDate } from '../datum.ts';

/** For who was told that the Raad is asked. */
const nl = {
  vroeg: (naam: string) => `${naam} vroeg de Raad voor de Kinderbescherming om onderzoek.`,
  op: (dag: string) => `Dat was op ${formatDate('nl', dag, 'metWeekdag')}.`,
  begonnen: 'De Raad is begonnen.',
  nogNiet: 'De Raad is nog niet begonnen.',
};

const en: typeof nl = {
  vroeg: (naam) => `${naam} asked the Raad (child protection council) for an inquiry.`,
  op: (dag) => `That was on ${formatDate('en', dag, 'metWeekdag')}.`,
  begonnen: 'The Raad has begun.',
  nogNiet: 'The Raad has not begun yet.',
};

export const portaalraad = { nl, en } satisfies Catalogus;
