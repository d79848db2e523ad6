import { describe, expect, it } from 'vitest';
import { boek, kop, lees, vandaag, waarden } from './import.proef.ts';
import {
  controleerRegel,
  decideKolommen,
  Dubbelzoeker,
  maakImportklok,
  leesRegel,
  verplichteKolommen,
  type Importregel,
  type Kolom,
} from './index.ts';

const importklok = maakImportklok();
const regel = (anders: Partial<Record<Kolom, string>> = {}): Importregel => {
  const { regel: read, gebreken } = lees(anders);
  if (read === undefined) throw new Error(JSON.stringify(gebreken));
  return read;
};
const gebreken = (anders: Partial<Record<Kolom, string>>) =>
  lees(anders).gebreken.map(({ kind, kolom }) => `${kind} ${kolom ?? ''}`.trim());
const mis = (anders: Partial<Record<Kolom, string>>) =>
  controleerRegel(regel(anders), vandaag).map(({ kind, kolom }) => `${kind} ${kolom ?? ''}`.trim());

describe('the columns of a list', () => {
  it('are found in any order and spelling', () => {
    expect(
      decideKolommen([...kop].reverse().map((naam) => ` ${naam.toUpperCase().replace('_', ' ')} `)).ok,
    ).toBe(true);
  });
  it('are refused when one is missing, unknown or there twice', () => {
    const outcome = decideKolommen(['kenmerk', 'kenmerk', 'schoenmaat', ...verplichteKolommen.slice(2)]);
    expect(outcome).toEqual({
      ok: false,
      refusals: [
        { kind: 'kolomOntbreekt', kolommen: ['achternaam'] },
        { kind: 'kolomDubbel', kolommen: ['kenmerk'] },
        { kind: 'kolomOnbekend', tekst: ['schoenmaat'] },
      ],
    });
  });
  it('say nothing back of a first line that is a child and not a list of columns', () => {
    const outcome = decideKolommen(['Fenna', 'Kramer', '3-9-2014']);
    expect(JSON.stringify(outcome)).not.toContain('Fenna');
    expect(outcome).toMatchObject({
      refusals: [{ kind: 'kolomOntbreekt' }, { kind: 'kolomOnbekend', tekst: [] }],
    });
  });
});

describe('a line that cannot be read', () => {
  it.each<[string, Partial<Record<Kolom, string>>, string]>([
    ['a day that does not exist', { beschikking: '31-02-2026' }, 'datumOnmogelijk beschikking'],
    ['a year of two digits', { geboortedatum: '3-9-14' }, 'datumOnmogelijk geboortedatum'],
    ['an empty cell', { rechtbank: ' ' }, 'veldLeeg rechtbank'],
    ['a region nobody knows', { regio: 'Noord-Holland-Boven' }, 'regioOnbekend regio'],
    ['a municipality of another region', { gemeente: 'Zwolle' }, 'gemeenteNietInRegio gemeente'],
    ['a municipality nobody knows', { gemeente: 'Lutjebroek' }, 'gemeenteOnbekend gemeente'],
    ['a number that fails its own check', { bsn: '123456789' }, 'bsnOngeldig bsn'],
    ['an inquiry, which the Raad does', { soort_wacht: 'onderzoek' }, 'soortWachtNietVanGi soort_wacht'],
    ['a measure that has no form', { maatregel: 'voogdij' }, 'maatregelNietMogelijk maatregel'],
    ['a reason nobody knows', { reden: 'druk' }, 'waardeOnbekend reden'],
    ['no name and no number', { achternaam: '' }, 'veldLeeg achternaam'],
  ])('because of %s', (_, anders, gebrek) => {
    expect(gebreken(anders)).toEqual([gebrek]);
  });
  it('names everything that is wrong at once', () => {
    expect(gebreken({ regio: '', einddatum: 'morgen', bsn: '1' })).toHaveLength(3);
  });
  it('is no such line when the number stands alone, or lost its first zero', () => {
    expect(regel({ bsn: '999990019', achternaam: '', geboortedatum: '' }).bsn).toBe('999990019');
  });
});

describe('a line that cannot be true', () => {
  it('is not the line of the example', () => {
    expect(mis({})).toEqual([]);
  });
  it.each<[string, Partial<Record<Kolom, string>>, string]>([
    ['told before the judge spoke', { geinformeerd_op: '15-12-2026' }, 'dagVoorBeschikking geinformeerd_op'],
    ['told tomorrow', { geinformeerd_op: '13-1-2027' }, 'dagInToekomst geinformeerd_op'],
    ['an order that is over', { einddatum: '12-1-2027' }, 'maatregelVoorbij einddatum'],
    ['an order of more than a year', { einddatum: '17-12-2027' }, 'maatregelLangerDanJaar einddatum'],
    ['an order that ends before it begins', { einddatum: '16-12-2026' }, 'einddatumVoorIngang einddatum'],
    ['a child that is eighteen today', { geboortedatum: '12-1-2009' }, 'kindIsAchttien geboortedatum'],
    ['help without a decision', { soort_wacht: 'passende hulp' }, 'besluitOntbreekt besluit_op'],
    [
      'a place without an end',
      { soort_wacht: 'pleeggezin', besluit_op: '20-12-2026' },
      'machtigingEindeOntbreekt machtiging_tot',
    ],
    [
      'a place found necessary before there was an order',
      { soort_wacht: 'pleeggezin', besluit_op: '1-12-2026', machtiging_tot: '1-6-2027' },
      'besluitBuitenMaatregel besluit_op',
    ],
    ['a family that refuses a judge', { reden: 'gezin wil niet' }, 'redenPastNiet reden'],
    ['safety that nobody saw on a day', { veilig: 'ja' }, 'veiligZonderDag veilig_op'],
  ])('because of %s', (_, anders, gebrek) => {
    expect(mis(anders)).toEqual([gebrek]);
  });
  it('is not one of a child that becomes eighteen tomorrow', () => {
    expect(mis({ geboortedatum: '13-1-2009' })).toEqual([]);
  });
});

describe('the clock of a line', () => {
  it('runs from the day the instelling was charged and told, whatever the list counted', () => {
    expect(importklok(regel({ uiterlijk: '1-2-2027' }))).toEqual({
      sinds: '2026-12-18',
      uiterlijk: '2026-12-28',
      volgensBestand: '2027-02-01',
    });
  });
  it('says nothing of a day that the list counted in the same way', () => {
    expect(importklok(regel({ uiterlijk: '28-12-2026' })).volgensBestand).toBeUndefined();
  });
  it('runs from the decision for help, and is over at once for a place that the judge found necessary', () => {
    const besluit = { besluit_op: '20-12-2026', machtiging_tot: '20-6-2027' };
    expect(importklok(regel({ soort_wacht: 'passende hulp', ...besluit })).sinds).toBe('2026-12-20');
    expect(importklok(regel({ soort_wacht: 'pleeggezin', ...besluit }))).toMatchObject({
      sinds: '2026-12-20',
      uiterlijk: '2026-12-20',
    });
  });
});

describe('lines that say the same twice', () => {
  const bekijk = (...lijst: readonly Partial<Record<Kolom, string>>[]) => {
    const zoeker = new Dubbelzoeker();
    return lijst.map((anders, at) => zoeker.bekijk(at + 2, regel(anders)).map(({ kind }) => kind));
  };
  it('are told where the first one stands', () => {
    const zoeker = new Dubbelzoeker();
    zoeker.bekijk(2, regel());
    expect(zoeker.bekijk(9, regel())).toEqual([
      { kind: 'kenmerkDubbel', kolom: 'kenmerk', regel: 2 },
      { kind: 'kindDubbel', regel: 2 },
    ]);
  });
  it('are seen through a spelling that sounds alike', () => {
    expect(bekijk({}, { kenmerk: 'DB-2', achternaam: 'Cramer' })[1]).toEqual(['kindDubbel']);
  });
  it('are not two waits of one child', () => {
    const hulp = { kenmerk: 'DB-2', soort_wacht: 'passende hulp', besluit_op: '20-12-2026' };
    expect(bekijk({}, hulp)).toEqual([[], []]);
  });
  it('are one child with a number and without it, and one number of two children', () => {
    expect(
      bekijk(
        { bsn: '999990019' },
        { kenmerk: 'DB-2', soort_wacht: 'passende hulp', besluit_op: '20-12-2026' },
      )[1],
    ).toEqual(['kindDubbel']);
    const ander = { kenmerk: 'DB-2', bsn: '999990019', geboortedatum: '4-9-2014', voornamen: 'Tess' };
    expect(bekijk({ bsn: '999990019' }, ander)[1]).toContain('bsnVanEenAnder');
  });
});

it('reads and checks a list of 100,000 lines in less than a minute of the processor', () => {
  const plaatsen = decideKolommen(kop);
  if (!plaatsen.ok) throw new Error('columns');
  const zoeker = new Dubbelzoeker();
  const begin = process.cpuUsage();
  let goed = 0;
  for (let n = 0; n < 100_000; n += 1) {
    const lijn = waarden({
      kenmerk: `DB-${n}`,
      voornamen: `Kind${'abcdefghij'[n % 10] ?? ''}`,
      achternaam: naam(n),
    });
    const { regel: read } = leesRegel(lijn, plaatsen.value, boek);
    if (read && controleerRegel(read, vandaag).length + zoeker.bekijk(n, read).length === 0) goed += 1;
    if (read) importklok(read);
  }
  const { user, system } = process.cpuUsage(begin);
  expect(goed).toBeGreaterThan(90_000);
  expect((user + system) / 1e6).toBeLessThan(60);
}, 200_000);

/** Names that sound different. */
function naam(n: number): string {
  const lettergrepen = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'pa', 'ri', 'so', 'tu'];
  return `${Array.from(String(n).padStart(6, '0'))
    .map((cijfer) => lettergrepen[Number(cijfer)] ?? '')
    .join('')}k`;
}
