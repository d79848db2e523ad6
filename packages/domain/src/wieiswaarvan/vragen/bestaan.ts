import type { Vraag } from '../soorten.ts';

/**
 * Questions of adults: money, living, care, and who may act for somebody.
 * @source Wmo 2015 art. 2.3.2 lid 1, 2.3.5 lid 1; BW 1:378, 1:379, 1:431, 1:432, 1:450, 1:451; Wet gemeentelijke schuldhulpverlening art. 3 en 4a, Participatiewet art. 7 en 41, Huisvestingswet 2014 art. 13, Wet langdurige zorg art. 3.2.3 en BW 7:450: niet nagekeken
 */
export const bestaansvragen = [
  {
    ...{ code: 'schulden', gebied: 'bestaan', onderwerp: 'geld', taken: ['schuldhulp'] },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Wet gemeentelijke schuldhulpverlening 3 en 4a' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'Wet gemeentelijke schuldhulpverlening 4a' },
    ],
  },
  {
    ...{ code: 'inkomen', gebied: 'bestaan', onderwerp: 'geld', taken: ['inkomen'] },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Participatiewet 7' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'Participatiewet 41' },
    ],
  },
  {
    ...{ code: 'woonurgentie', gebied: 'bestaan', onderwerp: 'huis', taken: ['woonurgentie'] },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Huisvestingswet 2014 13' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'Huisvestingswet 2014 13' },
    ],
  },
  {
    ...{ code: 'wmohulp', gebied: 'bestaan', onderwerp: 'eigenhulp', taken: ['wmotoegang'] },
    delen: [
      { partij: 'gemeente', rol: 'beslist', artikel: 'Wmo 2015 2.3.5 lid 1' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'Wmo 2015 2.3.2 lid 1' },
    ],
  },
  {
    ...{ code: 'langdurigezorg', gebied: 'bestaan' },
    delen: [
      { partij: 'indicatieorgaan', rol: 'beslist', artikel: 'Wet langdurige zorg 3.2.3' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'Wet langdurige zorg 3.2.3' },
    ],
  },
  {
    ...{ code: 'behandelingvolwassene', gebied: 'volwassenen', onderwerp: 'eigenhulp' },
    delen: [
      { partij: 'volwassene', rol: 'beslist', artikel: 'BW 7:450' },
      { partij: 'arts', rol: 'doet', artikel: 'BW 7:450' },
    ],
  },
  {
    ...{ code: 'bewind', gebied: 'volwassenen', onderwerp: 'geld', taken: ['rechtbank'] },
    delen: [
      { partij: 'kantonrechter', rol: 'beslist', artikel: 'BW 1:431 lid 1' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'BW 1:432 lid 1' },
      { partij: 'naaste', rol: 'vraagt', artikel: 'BW 1:432 lid 1' },
      { partij: 'gemeente', rol: 'vraagt', artikel: 'BW 1:432 lid 2' },
    ],
  },
  {
    ...{ code: 'mentorschap', gebied: 'volwassenen', taken: ['rechtbank'] },
    delen: [
      { partij: 'kantonrechter', rol: 'beslist', artikel: 'BW 1:450 lid 1' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'BW 1:451 lid 1' },
      { partij: 'naaste', rol: 'vraagt', artikel: 'BW 1:451 lid 1' },
    ],
  },
  {
    ...{ code: 'curatele', gebied: 'volwassenen', taken: ['rechtbank'] },
    delen: [
      { partij: 'kantonrechter', rol: 'beslist', artikel: 'BW 1:378 lid 1' },
      { partij: 'volwassene', rol: 'vraagt', artikel: 'BW 1:379 lid 1' },
      { partij: 'naaste', rol: 'vraagt', artikel: 'BW 1:379 lid 1' },
    ],
  },
] as const satisfies readonly Vraag[];
