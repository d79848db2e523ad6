import { describe, expect, it } from 'vitest';
import { gezinId, persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import {
  decideLaatVervangen,
  decideNetwerkDoetMee,
  decideStopMetMeedoen,
  type LaatVervangen,
  type Netwerkdeelname,
} from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const kinds = (outcome: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  outcome.ok ? [] : (outcome.refusals ?? []).map(({ kind }) => kind);

describe('somebody of the network', () => {
  const ria = persoonId('ria');
  const ask = (over: Partial<Netwerkdeelname> = {}, netwerk: readonly Netwerkdeelname[] = []) =>
    kinds(decideNetwerkDoetMee({ leden: [ria], netwerk }, { persoon: ria, vanaf: vandaag, ...over }));

  it('helps as long as it lasts: an end is not asked', () => {
    expect(ask()).toEqual([]);
  });
  it('is a member of the family, with an end after the begin; all that is wrong at once', () => {
    expect(ask({ persoon: persoonId('bo'), tot: vandaag })).toEqual(['persoonNietInGezin', 'totVoorVanaf']);
  });
  it('does not help twice on one day, and may come back', () => {
    const eerder = { persoon: ria, vanaf: d('2026-11-01'), tot: d('2027-01-12') };
    expect(ask({ vanaf: d('2027-01-11') }, [eerder])).toEqual(['netwerkDoetAlMee']);
    expect(ask({}, [eerder])).toEqual([]);
  });
});

describe('a stand-in', () => {
  const arnhem = organisatieId('arnhem');
  const samira = medewerkerId('samira');
  const ask = (over: Partial<LaatVervangen> = {}) =>
    decideLaatVervangen(
      { betrokkenheden: [] },
      {
        gezin: gezinId('1'),
        medewerker: medewerkerId('daan'),
        organisatieVanMedewerker: arnhem,
        door: { medewerker: samira, organisatie: arnhem },
        vanaf: vandaag,
        tot: d('2027-01-20'),
        ...over,
      },
    );

  it('is a colleague of the same organisation, for a time', () => {
    expect(ask()).toMatchObject({ ok: true, value: { rol: 'vervanger', tot: '2027-01-20' } });
    expect(kinds(ask({ tot: undefined }))).toEqual(['einddatumOntbreekt']);
  });
  it.each<[string, Partial<LaatVervangen>]>([
    ['of another organisation', { organisatieVanMedewerker: organisatieId('velp') }],
    ['who works nowhere', { organisatieVanMedewerker: undefined }],
    ['who is the vast gezicht', { medewerker: samira }],
  ])('is nobody %s', (_, over) => {
    expect(kinds(ask(over))).toEqual(['vervangerNietVanTeam']);
  });
});

describe('to stop', () => {
  const loopt = { vanaf: d('2027-01-04'), tot: d('2027-01-20') };
  const stop = (tot: string, soort: 'netwerk' | 'vervanger' = 'vervanger', deelname = loopt) =>
    kinds(decideStopMetMeedoen(deelname, { soort, tot: d(tot) }, vandaag));

  it('can be today, and leaves no day of who would begin later', () => {
    expect(stop('2027-01-12')).toEqual([]);
    const later = { vanaf: d('2027-01-14'), tot: d('2027-01-20') };
    expect(stop('2027-01-14', 'vervanger', later)).toEqual([]);
    expect(stop('2027-01-13', 'vervanger', later)).toEqual(['eindeVoorBegin']);
  });
  it('cannot take back what a stand-in could read; of the network the real day counts', () => {
    expect(stop('2027-01-11')).toEqual(['eindeVoorVandaag']);
    expect(stop('2027-01-11', 'netwerk')).toEqual([]);
  });
  it('makes it shorter, never longer, and happens once', () => {
    expect(stop('2027-01-21')).toEqual(['eindeNaAfspraak']);
    expect(stop('2027-01-12', 'netwerk', { ...loopt, tot: vandaag })).toEqual(['doetNietMeerMee']);
  });
});
