import { termijn } from '@rondom/taal/schermen/termijn';
import { describe, expect, it } from 'vitest';
import { csvVan } from '../bord/csv.ts';
import { agendaBlad } from './agenda-blad.ts';
import type { Agenda, Agendaregel } from './use-agenda.ts';

const regel = (over: Partial<Agendaregel>): Agendaregel => ({
  ...{ id: '1', gezinId: '1', gezin: '=Okafor', soort: 'planvanafmaatregel', persoon: null },
  ...{ vastGezicht: 'Samira', uiterlijk: '2027-01-04', vak: 'teLaat', dagen: 8, vervalt: false },
  ...{ bron: 'Toetsingsnorm', bronstatus: 'protocol', ook: [], redenTeLaat: 'wachtOpRechter' },
  ...{ stilSinds: null, versie: 1, acties: [] },
  ...over,
});
const agenda = (...regels: Agendaregel[]): Agenda => ({ vandaag: '2027-01-12', regels });

describe('the deadlines taken along', () => {
  it('are what the page shows, with source and status, and a name that is no sum', () => {
    const tekst = csvVan(agendaBlad('nl', termijn.nl, agenda(regel({})), ''));
    expect(tekst).toContain("'=Okafor;");
    expect(tekst).toContain(';2027-01-04;Te laat;8;wacht op de rechter;;Toetsingsnorm;afspraak, geen wet');
  });

  it('are those of the kind that was chosen, and what stands still has no last day', () => {
    const stil = regel({ soort: 'beschikkingwmo', vak: 'staatStil', stilSinds: '2027-01-06', dagen: 6 });
    const { rijen } = agendaBlad('nl', termijn.nl, agenda(regel({}), stil), 'beschikkingwmo');
    expect(rijen.map((rij) => [rij[4], rij[5], rij[6]])).toEqual([[null, 'Staat stil', 0]]);
  });
});
