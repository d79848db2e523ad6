import { describe, expect, it } from 'vitest';
import { agendaVan } from './agenda.ts';
import { aGezin, aTermijn, aWacht } from './proef.ts';

const vandaag = '2027-01-12';
const late = { gestoptOp: '2027-01-11', persoonId: '1' };

describe('the dates of a family', () => {
  it('say the same clock of two children once, with both names', () => {
    const gezin = aGezin({
      termijnen: [aTermijn({ id: '1', persoonId: '1' }), aTermijn({ id: '2', persoonId: '2' })],
    });
    expect(agendaVan(gezin, vandaag)).toMatchObject([{ wat: 'termijn', personen: ['1', '2'], teLaat: 15 }]);
  });

  it('count a stopped clock to the day it stopped, and keep it while the child still waits', () => {
    const gezin = aGezin({ termijnen: [aTermijn(late)], wachten: [aWacht({ begonnenOp: '2027-01-11' })] });
    expect(agendaVan(gezin, vandaag)).toMatchObject([{ teLaat: 14, gestoptOp: '2027-01-11' }]);
  });

  it('drop a stopped clock once the wait has ended', () => {
    const gezin = aGezin({
      termijnen: [aTermijn(late)],
      wachten: [aWacht({ beeindigdOp: '2027-01-11', beeindigdAls: 'geholpen' })],
    });
    expect(agendaVan(gezin, vandaag)).toEqual([]);
  });

  it('stand in the order of the days, appointments by the day in the Netherlands', () => {
    const afspraak = {
      id: '5',
      op: '2027-01-13T23:30:00Z',
      soort: 'bezoek',
      gebruikerId: null,
      gebruiker: null,
      bijPersoonId: null,
      personen: [],
    };
    const gezin = aGezin({
      termijnen: [aTermijn({ id: '2', soort: 'planwettelijk', uiterlijk: '2027-02-15' }), aTermijn()],
      afspraken: [afspraak],
    });
    expect(agendaVan(gezin, vandaag).map(({ op }) => op)).toEqual(['2026-12-28', '2027-01-14', '2027-02-15']);
  });
});
