import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrpGezin, type BrpPersoon, composeGezin } from '@rondom/domain/brp';
import { ageOn, getPlainDate, type PlainDate, volledigheid } from '@rondom/domain/kern';
import { createBrpPoort } from '../../apps/api/src/brp/index.ts';
import {
  type BrpStandIn,
  demoBrpPersonen,
  startBrpStandIn,
  storyBsn,
} from '../../apps/demo/src/brp-stand-in/index.ts';
import { composeMetOuders, isOnderAchttien, type Rondgang, vraagAllen } from './opzet.ts';

const vandaag = getPlainDate('2027-01-12');
const bsnsVan = (dag: PlainDate) =>
  demoBrpPersonen(dag).map((persoon) => String(persoon['burgerservicenummer']));

describe('the BRP of the demo', () => {
  let standIn: BrpStandIn;
  let rondgang: Rondgang;
  const gevraagd: string[] = [];

  beforeAll(async () => {
    const opVraag = (bsns: readonly string[]) => gevraagd.push(...bsns);
    standIn = await startBrpStandIn({ personen: demoBrpPersonen(vandaag), opVraag });
    rondgang = await vraagAllen(createBrpPoort({ url: standIn.url, timeoutMs: 5000 }), bsnsVan(vandaag));
  });
  afterAll(() => standIn.sluit());

  const getPersoon = (bsn: BrpPersoon['bsn']): BrpPersoon => {
    const persoon = bsn && rondgang.antwoorden.get(bsn);
    if (!persoon) throw new Error('not in the BRP of the demo');
    return persoon;
  };
  const gezinnen = (): readonly BrpGezin[] =>
    [...rondgang.antwoorden.values()]
      .filter((persoon) => isOnderAchttien(persoon, vandaag))
      .map((kind) => composeMetOuders(kind, rondgang.antwoorden, vandaag));

  it('holds at least 60 invented people with numbers of the test range, each asked for once', () => {
    expect(rondgang.antwoorden.size).toBeGreaterThanOrEqual(60);
    expect(rondgang.geweigerd).toEqual([]);
    expect(new Set(gevraagd).size).toBe(gevraagd.length);
    for (const bsn of rondgang.antwoorden.keys()) {
      expect(bsn >= '999900006' && bsn <= '999999990').toBe(true);
    }
    for (const persoon of rondgang.antwoorden.values()) expect(persoon.opmerkingen).toEqual([]);
  });

  it('knows the people of the story with the dates of birth of the story', () => {
    const wie = (bsn: BrpPersoon['bsn']) => {
      const { naam, geboorte } = getPersoon(bsn);
      return [naam.voornamen, naam.voorvoegsel, naam.geslachtsnaam, geboorte].filter(Boolean).join(' ');
    };
    expect(Object.values(storyBsn).map(wie)).toEqual([
      'Noor Verhoeven 2014-09-03',
      'Sem Verhoeven 2019-05-21',
      'Linda van Dalen 1988-03-09',
      'Mark Verhoeven 1985-06-30',
      'Ilse Prins 1990-11-17',
      'Ria Hendriksen 1958-04-02',
      'Henk van Dalen 1955-01-19',
      'Wim Verhoeven 1954-05-08',
      'Toos Lamers 1956-10-25',
    ]);
  });

  it('keeps the address of Linda, Noor and Sem secret, and Mark’s not', () => {
    const { linda, noor, sem, mark } = storyBsn;
    expect([linda, noor, sem].map((bsn) => getPersoon(bsn).geheimhouding)).toEqual([true, true, true]);
    expect(getPersoon(mark).geheimhouding).toBe(false);
  });

  it('never gives the secret address in the answer about anybody else', () => {
    const geheim = new Set<string>([storyBsn.linda, storyBsn.noor, storyBsn.sem]);
    const anderen = [...rondgang.antwoorden].filter(([bsn]) => !geheim.has(bsn));
    expect(JSON.stringify(anderen)).not.toMatch(/Zilverberkhof|6999 ZZ/);
  });

  it('gives gezag over Noor and Sem to both parents by code 12', () => {
    for (const bsn of [storyBsn.noor, storyBsn.sem]) {
      const gezin = composeGezin(getPersoon(bsn), [], { dag: vandaag });
      expect(gezin.leden.map(({ naam }) => naam.voornamen)).toEqual([
        getPersoon(bsn).naam.voornamen,
        'Linda',
        'Mark',
      ]);
      expect(gezin.gezag).toMatchObject({ code: '12', houders: ['ouder1', 'ouder2'], derde: false });
    }
  });

  it('finds Sem as brother of Noor when the answer about Linda was chosen too', () => {
    const gezin = composeGezin(getPersoon(storyBsn.noor), [getPersoon(storyBsn.linda)], {
      dag: vandaag,
      broersEnZussen: true,
    });
    const sem = gezin.leden.find(({ rol }) => rol === 'broerOfZus');
    expect(sem?.bsn).toBe(storyBsn.sem);
    expect(gezin.relaties).toContainEqual(expect.objectContaining({ van: 'ouder1', naar: sem?.sleutel }));
  });

  it('holds families of every kind', () => {
    const alle = gezinnen();
    const heeft = (wat: (gezin: BrpGezin) => boolean) => expect(alle.some(wat)).toBe(true);
    heeft(({ leden }) => leden.length === 1);
    heeft(({ leden }) => leden.some(({ isOnbekend }) => isOnbekend));
    heeft(({ leden }) => leden.some(({ rol, bsn, isOnbekend }) => rol === 'ouder' && !bsn && !isOnbekend));
    heeft(({ leden }) => leden.some(({ rol, overleden }) => rol === 'ouder' && overleden !== undefined));
    heeft(({ leden }) => leden.some(({ geboorte }) => geboorte === '1971-02-30'));
    heeft(({ relaties }) =>
      relaties.some((relatie) => relatie.soort === 'partner' && relatie.einde !== undefined),
    );
    heeft(({ relaties }) =>
      relaties.some((relatie) => relatie.soort === 'partner' && relatie.einde === '0000'),
    );
    heeft(({ gezag }) => gezag.kind === 'nietBekend');
    const codes = new Set(alle.map(({ gezag }) => (gezag.kind === 'volgensCode' ? gezag.code : '')));
    expect([...codes].filter(Boolean).sort()).toEqual(['1', '12', '1D', '2', '2D', '3D', 'D']);
    const hoe = new Set(
      alle.flatMap(({ leden }) => leden.map(({ geboorte }) => geboorte && volledigheid(geboorte))),
    );
    expect(hoe).toEqual(new Set(['volledig', 'dagOnbekend', 'maandOnbekend', undefined]));
  });

  it('keeps everybody’s age on any other day, and the same numbers', () => {
    const later = getPlainDate('2028-02-29');
    const noor = demoBrpPersonen(later).find((persoon) => persoon['burgerservicenummer'] === storyBsn.noor);
    const geboren = JSON.stringify(noor).match(/"datum":"([\d-]{10})"/)?.[1] ?? '';
    expect(ageOn(getPlainDate(geboren), later)).toBe(12);
    expect(bsnsVan(later)).toEqual(bsnsVan(vandaag));
  });
});
