import { describe, expect, it } from 'vitest';
import { aGezin, aLid } from '../proef.ts';
import { huishoudenBody, leegHuishouden, type HuishoudenInhoud } from './huishouden-inhoud.ts';
import { mogelijkeHouders } from './mogelijk.ts';
import { legeRelatie, relatieBody, type RelatieInhoud } from './relatie-inhoud.ts';

const vandaag = '2027-01-12';
const kind = (id: string, geboortedatum: string) => aLid(id, { rol: 'kind', geboortedatum });
const ouderVan = { vorm: null, vanaf: null, tot: null, beginOpgegeven: null, eindeOpgegeven: null };
const gezin = aGezin({
  leden: [
    aLid('ria', { rol: 'grootouder', geboortedatum: '1958' }),
    aLid('henk', { rol: 'grootouder', geboortedatum: '1955-01-19', overledenOp: '2019-05-11' }),
    aLid('linda', { geboortedatum: '1988-03-09', geheimhouding: true, roepnaam: 'Linda' }),
    { ...kind('noor', '2014-09-03'), roepnaam: 'Noor' },
    kind('sem', '2019-05-21'),
    kind('zus', '2010-06-01'),
    aLid('ongeboren', { rol: 'kind', uitgerekendeDatum: '2027-06-11' }),
  ],
  relaties: [{ ...ouderVan, id: '1', soort: 'ouder', van: 'linda', naar: 'noor', bron: 'brp', versie: 1 }],
  huishoudens: [
    { id: 'h1', naam: 'oma Ria', adresGeheim: false, heeftAdres: true, versie: 1, bewoners: ['ria', 'noor'] },
  ],
});
const blik = {
  gezin,
  lid: (id: string | null) => gezin.leden.find((lid) => lid.id === id),
  roepAllen: (ids: readonly string[]) =>
    ids.map((id) => gezin.leden.find((lid) => lid.id === id)?.roepnaam ?? id),
};

describe('who could have gezag over a child', () => {
  it('is a parent first, then who lives and is old enough; never the child itself', () => {
    expect(mogelijkeHouders({ id: 'noor' }, gezin, vandaag).map(({ id }) => id)).toEqual([
      'linda',
      'ria',
      'zus',
    ]);
  });
});

describe('a relation as it is filled in', () => {
  const body = (over: Partial<RelatieInhoud>) =>
    relatieBody('noor', { ...legeRelatie, met: 'linda', ...over });
  it('goes from parent to child, whoever the sheet is about', () => {
    expect(body({ wat: 'kind' })).toEqual({ van: 'linda', naar: 'noor', soort: 'ouder' });
    expect(body({ wat: 'pleegkind' })).toMatchObject({ van: 'linda', naar: 'noor', soort: 'pleegouder' });
    expect(body({ wat: 'ouder' })).toMatchObject({ van: 'noor', naar: 'linda', soort: 'ouder' });
  });
  it('sends dates as far as they are known, and that it is over when nobody knows since when', () => {
    const samen = { wat: 'partner', vorm: 'samenwonend', vanaf: '5-2012' } as const;
    expect(body({ ...samen, stand: 'voorbijOnbekend', tot: '2019' })).toMatchObject({
      vorm: 'samenwonend',
      vanaf: '2012-05',
      tot: '0000',
    });
    expect(body({ ...samen, stand: 'nu', tot: '2019' })).not.toHaveProperty('tot');
    expect(body({ wat: 'anders', vorm: 'huwelijk' })).not.toHaveProperty('vorm');
  });
  it('waits for who and what', () => {
    expect(body({ wat: '' })).toBeUndefined();
    expect(body({ wat: 'ouder', met: '' })).toBeUndefined();
  });
});

describe('a home as it is filled in', () => {
  const body = (over: Partial<HuishoudenInhoud>) =>
    huishoudenBody({ ...leegHuishouden, vanaf: vandaag, ...over }, blik);
  it('is called by who live there until somebody types a name', () => {
    expect(body({ bewoners: ['linda', 'noor'] }).naam).toBe('Linda en Noor');
    expect(body({ bewoners: ['linda'], naam: 'mama' }).naam).toBe('mama');
  });
  it('is secret when the register keeps the address of one of them secret, unless somebody says otherwise', () => {
    expect(body({ bewoners: ['ria', 'linda'] }).adresGeheim).toBe(true);
    expect(body({ bewoners: ['ria', 'linda'], geheim: false }).adresGeheim).toBe(false);
    expect(body({ bewoners: ['ria'] }).adresGeheim).toBe(false);
  });
  it('lets only a child that has a home keep it', () => {
    const both = body({ bewoners: ['ria', 'noor', 'sem'], ookElders: ['ria', 'noor', 'sem'] });
    expect(both.ookElders).toEqual(['noor']);
    expect(body({ bewoners: ['sem'], ookElders: ['noor'] })).not.toHaveProperty('ookElders');
  });
  it('sends no address when none was typed', () => {
    expect(body({ bewoners: ['ria'], adres: ' \n' })).not.toHaveProperty('adres');
  });
});
