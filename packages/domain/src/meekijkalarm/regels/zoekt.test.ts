import { expect, it } from 'vitest';
import { aBezoek, aBron, aDag, aRegel, evert } from '../bron.proef.ts';
import { zoektEigenNaam, zoektZonderVervolg } from './zoekt.ts';

const vragen = (aantal: number, personen = ['99']) =>
  Array.from({ length: aantal }, (_, n) =>
    aRegel({ id: `z${n}`, handeling: 'zoek', soort: 'zoekbreed', gezin: null, personen }),
  );
const mens = (id: string, geslachtsnaam: string) =>
  [id, { id, voornamen: 'Bo', geslachtsnaam, geboortedatum: null }] as const;

it('nine searches that led nowhere are noticed; eight, or a family that was opened, are not', () => {
  expect(zoektZonderVervolg(aDag([], vragen(9)))).toEqual({ reden: 'zoektZonderVervolg', aantal: 9 });
  expect(zoektZonderVervolg(aDag([], vragen(8)))).toBeUndefined();
  expect(zoektZonderVervolg(aDag([aBezoek()], vragen(9, ['11'])))).toBeUndefined();
  expect(zoektZonderVervolg(aDag([], vragen(9, [])))).toBeUndefined();
});

it('a question that only namesakes answer was that name, unless everybody bears it', () => {
  const personen = new Map([mens('21', 'Zilver'), mens('22', 'Zilver'), mens('23', 'Bos')]);
  const dag = aDag([], vragen(1, ['21', '22']));
  expect(zoektEigenNaam(dag, aBron({ personen }))).toEqual({ reden: 'zoektEigenNaam', aantal: 1 });
  expect(zoektEigenNaam(aDag([], vragen(1, ['21', '23'])), aBron({ personen }))).toBeUndefined();
  expect(zoektEigenNaam(dag, aBron({ personen, naamdichtheid: new Map([['zilver', 90]]) }))).toBeUndefined();
  expect(evert.naam).toBe('Evert van Zilver');
});
