import { describe, expect, it } from 'vitest';
import { addDays, getPlainDate } from '../kern/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { decideTeamdaad, decideTerugstap } from './daad.ts';
import {
  dagenOpen,
  decideInzetstap,
  decideNeemTeamAan,
  decideVraagTeam,
  inzetstappen,
  inzetstappenVan,
  staatErnaast,
  type VraagTeam,
} from './inzet.ts';
import { inzetstanden } from './soorten.ts';

const vandaag = getPlainDate('2027-01-12');
const vraag: VraagTeam = {
  functie: 'veiligthuis',
  waarvoor: 'Is het veilig als Mark haalt en brengt?',
  vanaf: vandaag,
  terugkijkOp: addDays(vandaag, 28),
};
const state = { isTeam: true, lopend: [] } as const;
const kinds = (outcome: { ok: boolean; refusals?: readonly { kind: string }[] }) =>
  outcome.refusals?.map(({ kind }) => kind) ?? [];

describe('asking the safety team', () => {
  it.each([
    ['nothing is asked', { waarvoor: '  ' }, 'waarvoorLeeg'],
    ['the question is a story', { waarvoor: 'x'.repeat(301) }, 'waarvoorTeLang'],
    ['it would have begun yesterday', { vanaf: addDays(vandaag, -1) }, 'teamVanafVoorbij'],
    [
      'nobody looks again before it begins',
      { vanaf: addDays(vandaag, 3), terugkijkOp: addDays(vandaag, 2) },
      'terugkijkBuitenTermijn',
    ],
    [
      'nobody looks again within twelve weeks',
      { terugkijkOp: addDays(vandaag, 85) },
      'terugkijkBuitenTermijn',
    ],
  ])('is refused when %s', (_wanneer, anders, kind) => {
    expect(kinds(decideVraagTeam(state, { ...vraag, ...anders }, vandaag))).toEqual([kind]);
  });

  it('is refused of what is no safety team, and twice for one function', () => {
    expect(kinds(decideVraagTeam({ ...state, isTeam: false }, vraag, vandaag))).toEqual(['teamNietTeVragen']);
    expect(kinds(decideVraagTeam({ ...state, lopend: ['veiligthuis'] }, vraag, vandaag))).toEqual([
      'teamAlGevraagd',
    ]);
    expect(decideVraagTeam({ ...state, lopend: ['lokaalteam'] }, vraag, vandaag).ok).toBe(true);
  });

  it('takes a question, a function and two days, and says nothing about the face', () => {
    expect(decideVraagTeam(state, vraag, vandaag)).toEqual({ ok: true, value: vraag });
    expect(decideVraagTeam(state, { ...vraag, terugkijkOp: addDays(vandaag, 84) }, vandaag).ok).toBe(true);
  });
});

const sanne = medewerkerId('21');
const thuis = { id: organisatieId('7'), soort: 'veiligthuis' } as const;
const lid = { thuis, maatregelen: [], melding: true };
const aan = { stand: 'gevraagd', functie: 'veiligthuis', lid, onderzochten: [] } as const;

describe('who is named', () => {
  it.each(inzetstanden.filter((stand) => stand !== 'gevraagd'))('nobody once it is %s', (stand) => {
    expect(kinds(decideNeemTeamAan({ ...aan, stand }, sanne, vandaag))).toEqual(['teamvraagVoorbij']);
  });

  it('nobody from outside the team, and nobody who examined this family for the Raad', () => {
    expect(kinds(decideNeemTeamAan({ ...aan, lid: undefined }, sanne, vandaag))).toEqual(['lidNietVanTeam']);
    expect(kinds(decideNeemTeamAan({ ...aan, onderzochten: [sanne] }, sanne, vandaag))).toEqual([
      'onderzochtDitGezin',
    ]);
    expect(decideNeemTeamAan({ ...aan, onderzochten: [medewerkerId('22')] }, sanne, vandaag).ok).toBe(true);
  });

  it('somebody with a home, and its ground is kept', () => {
    expect(decideNeemTeamAan(aan, sanne, vandaag)).toMatchObject({ value: { code: 'meldpunt' } });
  });
});

describe('steps of the vast gezicht', () => {
  const past = {
    gevraagd: 'intrekken',
    aangenomen: 'kijkOpnieuw',
    teruggestapt: 'aanvaarden',
    geweigerd: 'gezien',
  } as const;
  const dag = addDays(vandaag, 14);

  it.each(inzetstanden.flatMap((stand) => inzetstappen.map((stap) => [stand, stap] as const)))(
    'when %s: %s',
    (stand, stap) => {
      const mag = (past as Partial<Record<string, string>>)[stand] === stap;
      expect(decideInzetstap({ stand, gezien: false }, stap, dag, vandaag).ok).toBe(mag);
      expect(inzetstappenVan(stand, false).includes(stap)).toBe(mag);
      expect(inzetstappenVan(stand, true)).toEqual([]);
    },
  );

  it.each([addDays(vandaag, -1), addDays(vandaag, 85)])('looking again cannot be put on %s', (op) => {
    expect(
      kinds(decideInzetstap({ stand: 'aangenomen', gezien: false }, 'kijkOpnieuw', op, vandaag)),
    ).toEqual(['terugkijkBuitenTermijn']);
  });

  it('who stands there does so until the day to look again, and not a day longer', () => {
    const inzet = { stand: 'aangenomen', vanaf: vandaag, terugkijkOp: dag } as const;
    expect(
      [addDays(vandaag, -1), vandaag, dag, addDays(dag, 1)].map((op) => staatErnaast(inzet, op)),
    ).toEqual([...[false, true, true, false]]);
    expect(staatErnaast({ ...inzet, stand: 'teruggestapt' }, vandaag)).toBe(false);
  });

  it('days count while nobody answered and while nobody accepted what was left', () => {
    const open = { antwoordOp: addDays(vandaag, -3), teruggestaptOp: addDays(vandaag, -5) };
    expect(inzetstanden.map((stand) => dagenOpen({ ...open, stand }, vandaag))).toEqual([
      3, 0, 0, 0, 5, 0, 0,
    ]);
    expect(dagenOpen({ ...open, antwoordOp: vandaag, stand: 'gevraagd' }, vandaag)).toBe(0);
  });
});

const bij = {
  stand: 'aangenomen',
  functie: 'veiligthuis',
  vanaf: addDays(vandaag, -7),
  ikBenHet: true,
} as const;
const daad = { soort: 'gesprek', op: vandaag, tekst: 'Met Linda over halen en brengen.' } as const;

describe('an act of the team', () => {
  it.each([
    ['by a colleague', { ikBenHet: false }, {}, 'daadNietVanU'],
    ['after stepping back', { stand: 'teruggestapt' }, {}, 'daadNietVanU'],
    [
      'as a correction of what another wrote',
      { vervangt: { eigen: false, alVervangen: false } },
      {},
      'daadNietVanU',
    ],
    [
      'as a correction of an old version',
      { vervangt: { eigen: true, alVervangen: true } },
      {},
      'daadAlVervangen',
    ],
    ['of before it began', {}, { op: addDays(vandaag, -8) }, 'daadBuitenInzet'],
    ['of tomorrow', {}, { op: addDays(vandaag, 1) }, 'daadBuitenInzet'],
    ['without a word', {}, { tekst: ' ' }, 'daadLeeg'],
    ['in a whole report', {}, { tekst: 'x'.repeat(201) }, 'daadTeLang'],
    ['that its ground does not carry', { feiten: { ...lid, melding: false } }, {}, 'grondDraagtNiet'],
    ['without a home', { feiten: { ...lid, thuis: undefined } }, {}, 'geenThuisorganisatie'],
  ] as const)('is not written %s', (_hoe, anders, daadAnders, kind) => {
    const outcome = decideTeamdaad({ ...bij, feiten: lid, ...anders }, { ...daad, ...daadAnders }, vandaag);
    expect(kinds(outcome)).toEqual([kind]);
  });

  it('stands on the ground of its own day', () => {
    const gi = {
      thuis: { ...thuis, soort: 'gecertificeerdeinstelling' as const },
      melding: false,
      maatregelen: [{ instelling: thuis.id, vanaf: addDays(vandaag, -9), tot: vandaag }],
    };
    const state = { ...bij, functie: 'gecertificeerdeinstelling', feiten: gi } as const;
    expect(decideTeamdaad(state, { ...daad, op: addDays(vandaag, -1) }, vandaag).ok).toBe(true);
    expect(kinds(decideTeamdaad(state, daad, vandaag))).toEqual(['geenMaatregelVanThuis']);
  });
});

describe('stepping back', () => {
  const alles = { afgesproken: 'Ria haalt.', blijft: 'Samira belt elke week.', bel: 'Sanne.' };

  it('is up to who stands there, with all three answers', () => {
    expect(kinds(decideTerugstap({ stand: 'aangenomen', ikBenHet: false }, alles))).toEqual(['daadNietVanU']);
    expect(kinds(decideTerugstap({ stand: 'gevraagd', ikBenHet: true }, alles))).toEqual(['daadNietVanU']);
    for (const leeg of ['afgesproken', 'blijft', 'bel'])
      expect(
        kinds(decideTerugstap({ stand: 'aangenomen', ikBenHet: true }, { ...alles, [leeg]: ' ' })),
      ).toEqual(['terugstapOnvolledig']);
    expect(
      kinds(decideTerugstap({ stand: 'aangenomen', ikBenHet: true }, { ...alles, bel: 'x'.repeat(301) })),
    ).toEqual(['terugstapTeLang']);
    expect(decideTerugstap({ stand: 'aangenomen', ikBenHet: true }, alles)).toEqual({
      ok: true,
      value: alles,
    });
  });
});
