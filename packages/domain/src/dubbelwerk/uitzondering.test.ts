import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { organisatieId, organisatiesoorten } from '../regio/index.ts';
import {
  aanleidingen,
  bronVanUitzondering,
  decideBeginOnderzoek,
  decideDoeMeeMetOnderzoek,
  findUitzondering,
  type BeginOnderzoek,
  type Begin,
  type Uitzondering,
} from './index.ts';

const noor = persoonId('noor');
const sem = persoonId('sem');
const vandaag = getPlainDate('2027-01-12');
const begin = (over: Partial<BeginOnderzoek> = {}): BeginOnderzoek => ({
  ...{
    soort: 'onderzoek',
    persoon: noor,
    vragen: ['veiligheid'],
    organisatiesoort: 'gecertificeerdeinstelling',
  },
  ...{ aanleiding: 'eigen', uiterlijk: undefined, reden: undefined },
  ...over,
});
const state = { lopend: [{ persoon: noor, vragen: ['school' as const] }], leden: [noor, sem] };

/** Who must stand on his own, and where that is written. */
const tabel: readonly (readonly [string, Begin, Uitzondering | undefined, string])[] = [
  [
    'the Raad',
    { organisatiesoort: 'raadvoordekinderbescherming', aanleiding: 'eigen' },
    'raad',
    'Jeugdwet art. 3.1',
  ],
  [
    'an expert of the judge',
    { organisatiesoort: 'ggz', aanleiding: 'rechter' },
    'deskundigerechter',
    'art. 810a',
  ],
  [
    'a second opinion the family asked',
    { organisatiesoort: 'ggz', aanleiding: 'gezin' },
    'tweedemening',
    'Rondom',
  ],
  ['a complaint', { organisatiesoort: 'lokaalteam', aanleiding: 'klacht' }, 'klacht', 'Jeugdwet art. 4.2.1'],
  [
    'the inspectorate',
    { organisatiesoort: 'inspectie', aanleiding: 'eigen' },
    'inspectie',
    'Jeugdwet art. 9.2',
  ],
  ['the police', { organisatiesoort: 'politie', aanleiding: 'eigen' }, 'politie', 'Rondom'],
  [
    'Veilig Thuis with a new melding',
    { organisatiesoort: 'veiligthuis', aanleiding: 'nieuwemelding' },
    'nieuwemelding',
    '4.1.1 lid 2',
  ],
  [
    'not Veilig Thuis in a family it knows',
    { organisatiesoort: 'veiligthuis', aanleiding: 'eigen' },
    undefined,
    '',
  ],
  [
    'not a local team with a new melding',
    { organisatiesoort: 'lokaalteam', aanleiding: 'nieuwemelding' },
    undefined,
    '',
  ],
  ['not a GI', { organisatiesoort: 'gecertificeerdeinstelling', aanleiding: 'eigen' }, undefined, ''],
  ['not mental health', { organisatiesoort: 'ggz', aanleiding: 'eigen' }, undefined, ''],
];

describe('who is asked whether he wants to join', () => {
  it.each(tabel)('stands on its own: %s', (_wie, waar, uitzondering, bron) => {
    expect(findUitzondering(waar)).toBe(uitzondering);
    const decided = decideBeginOnderzoek(state, begin(waar), vandaag);
    if (uitzondering === undefined)
      expect(decided).toEqual({ ok: false, refusals: [{ kind: 'onderzoekLoopt', aantal: 1 }] });
    else {
      expect(bronVanUitzondering[uitzondering]).toContain(bron);
      expect(decided).toEqual({ ok: true, value: { uitzondering, dubbelReden: undefined } });
    }
  });

  it('an organisation that judges others is never asked, whatever it comes for', () => {
    for (const organisatiesoort of [
      'raadvoordekinderbescherming',
      'inspectie',
      'politie',
      'openbaarministerie',
    ] as const)
      for (const aanleiding of aanleidingen)
        expect(findUitzondering({ organisatiesoort, aanleiding })).toBeDefined();
    for (const organisatiesoort of organisatiesoorten)
      for (const aanleiding of ['rechter', 'gezin', 'klacht'] as const)
        expect(findUitzondering({ organisatiesoort, aanleiding })).toBeDefined();
  });
});

describe('beginning beside another', () => {
  it('asks first, and goes on with a reason that is kept', () => {
    expect(decideBeginOnderzoek(state, begin({ reden: 'teoud' }), vandaag)).toEqual({
      ok: true,
      value: { uitzondering: undefined, dubbelReden: 'teoud' },
    });
  });

  it('asks too when one of both is about the whole family, and not when both are about another', () => {
    expect(decideBeginOnderzoek(state, begin({ persoon: undefined }), vandaag).ok).toBe(false);
    expect(decideBeginOnderzoek(state, begin({ persoon: sem, reden: 'spoed' }), vandaag)).toEqual({
      ok: true,
      value: { uitzondering: undefined, dubbelReden: undefined },
    });
  });

  it('asks something, about somebody of this family, for a day that is still to come', () => {
    const slecht = begin({ vragen: [], persoon: persoonId('bo'), uiterlijk: getPlainDate('2027-01-11') });
    const decided = decideBeginOnderzoek(state, slecht, vandaag);
    expect(decided).toEqual({
      ok: false,
      refusals: [
        { kind: 'vragenOntbreken' },
        { kind: 'onderzoekspersoonNietInGezin' },
        { kind: 'onderzoekUiterlijkVoorbij' },
      ],
    });
  });
});

describe('joining', () => {
  const [team, gi] = [organisatieId('team'), organisatieId('gi')];
  const stand = { organisatie: team, klaar: false, gevraagdDoor: [] };

  it('is asked once, of another, while it runs', () => {
    expect(decideDoeMeeMetOnderzoek(stand, gi)).toEqual({ ok: true, value: gi });
    for (const [waar, kind] of [
      [{ ...stand, organisatie: gi }, 'isEigenOnderzoek'],
      [{ ...stand, klaar: true }, 'onderzoekIsKlaar'],
      [{ ...stand, gevraagdDoor: [gi] }, 'meedoenAlGevraagd'],
    ] as const)
      expect(decideDoeMeeMetOnderzoek(waar, gi)).toEqual({ ok: false, refusals: [{ kind }] });
  });
});
