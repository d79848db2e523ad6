import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { persoonId } from '../gezin/index.ts';
import { weekday } from '../kern/index.ts';
import {
  decideBevestiging,
  geenStemRedenen,
  type Bevestiging,
  type Stem,
  type Stemfeiten,
  type Wacht,
} from './index.ts';
import {
  aWacht,
  begonnen,
  d,
  deBrug,
  deLinde,
  feiten,
  femke,
  geboren,
  linda,
  mark,
  noor,
  ruben,
  samira,
  sem,
  vandaag,
  zegt,
} from './wacht.proef.ts';

const wacht = aWacht({ begonnen });
const confirm = (
  command: Bevestiging,
  over: Partial<Wacht> = {},
  met: Partial<Stemfeiten> = {},
  dag = vandaag,
) =>
  decideBevestiging(
    { wacht: { ...wacht, ...over }, feiten: { ...feiten, ...met } },
    command,
    dag,
    (day) => weekday(day) < 6,
  );
const kinds = (outcome: ReturnType<typeof confirm>) =>
  outcome.ok ? [] : outcome.refusals.map((r) => r.kind);

describe('a voice of the family', () => {
  it('of the young person takes the child from the board', () => {
    expect(confirm(zegt(noor))).toMatchObject({ value: { geholpenOp: vandaag, taak: undefined } });
  });
  it('of the mother may speak for her child of seven', () => {
    const vanSem = { kind: { id: sem, geboorte: geboren('2019-05-21') } };
    expect(kinds(confirm(zegt(sem), vanSem))).toEqual(['jeugdigeNogGeenTwaalf']);
    expect(kinds(confirm(zegt(linda), vanSem))).toEqual([]);
  });
  it('"nee, nog niet" keeps the child on the board and asks the vast gezicht the next working day', () => {
    expect(confirm(zegt(noor, 'neeNogNiet'))).toMatchObject({
      value: { geholpenOp: undefined, taak: { voor: samira, uiterlijk: '2027-01-13' } },
    });
    const vrijdag = d('2027-01-15');
    expect(confirm(zegt(noor, 'neeNogNiet'), {}, {}, vrijdag)).toMatchObject({
      value: { taak: { uiterlijk: '2027-01-18' } },
    });
  });
  it('"weet ik niet" changes nothing', () => {
    expect(confirm(zegt(noor, 'weetNiet'))).toMatchObject({
      value: { geholpenOp: undefined, taak: undefined },
    });
  });
  it.each<[string, Bevestiging, string]>([
    ['of the parent the child is unsafe with', zegt(mark), 'stemIsOnveilig'],
    ['of a stranger', zegt(persoonId('x')), 'stemNietVanDitKind'],
    ['of a brother for his sister', zegt(sem), 'stemNietVanDitKind'],
    [
      'from the account of somebody else',
      { ...zegt(linda), weg: { soort: 'portaal', account: mark } },
      'accountVanAnder',
    ],
    [
      'written down by the helper',
      { ...zegt(linda), weg: { soort: 'genoteerd', door: ruben, woorden: 'Ja.' } },
      'alleenVastGezichtNoteert',
    ],
    [
      'without the words',
      { ...zegt(linda), weg: { soort: 'genoteerd', door: samira, woorden: ' ' } },
      'woordenOntbreken',
    ],
    ['of tomorrow', zegt(linda, 'ja', '2027-01-13'), 'bevestigdInToekomst'],
    ['from before help began', zegt(linda, 'ja', '2027-01-10'), 'bevestigdVoorBegin'],
  ])('is refused %s', (_, command, kind) => {
    expect(kinds(confirm(command))).toContain(kind);
  });
  it('is heard in own words that the vast gezicht wrote down', () => {
    const weg = { soort: 'genoteerd', door: samira, woorden: 'Ja, Ruben was er.' } as const;
    expect(kinds(confirm({ ...zegt(noor), weg }))).toEqual([]);
  });
  it('of a parent is not asked while nobody knows with whom the child is unsafe', () => {
    expect(kinds(confirm(zegt(linda), {}, { onveiligMet: 'nietBekend' }))).toEqual(['stemIsOnveilig']);
    expect(kinds(confirm(zegt(noor), {}, { onveiligMet: 'nietBekend' }))).toEqual([]);
  });
  it('is not asked before help began or after the wait ended', () => {
    expect(kinds(confirm(zegt(noor), { begonnen: undefined }))).toEqual(['nogNietBegonnen']);
    expect(kinds(confirm(zegt(noor), { einde: { reden: 'verhuisd', op: vandaag } }))).toEqual([
      'wachtGeeindigd',
    ]);
  });
  it('is still heard after the child left the board, and brings it back', () => {
    expect(confirm(zegt(noor, 'neeNogNiet'), { bevestigingen: [zegt(linda)] })).toMatchObject({
      value: { geholpenOp: undefined, taak: { soort: 'navraagHulpNietBegonnen' } },
    });
  });
  it('may be taken back by who gave it: the last answer of a voice counts', () => {
    expect(confirm(zegt(noor, 'neeNogNiet'), { bevestigingen: [zegt(noor)] })).toMatchObject({
      value: { geholpenOp: undefined, taak: { voor: samira } },
    });
    expect(confirm(zegt(noor), { bevestigingen: [zegt(noor), zegt(noor, 'neeNogNiet')] })).toMatchObject({
      value: { geholpenOp: vandaag },
    });
  });
  it('is never that of a person the child is unsafe with, in whatever role or way', () => {
    const weg = fc.constantFrom<Bevestiging['weg']>(
      { soort: 'portaal', account: mark },
      { soort: 'genoteerd', door: samira, woorden: 'Ja.' },
    );
    const soort = fc.constantFrom(
      'jeugdige' as const,
      'ouder' as const,
      'pleegouder' as const,
      'verzorger' as const,
    );
    fc.assert(
      fc.property(soort, weg, fc.subarray([linda, mark], { minLength: 1 }), (rol, hoe, bevoegd) => {
        const command: Bevestiging = { ...zegt(mark), stem: { soort: rol, persoon: mark }, weg: hoe };
        expect(confirm(command, {}, { ouders: bevoegd, pleegouders: bevoegd, verzorgers: bevoegd }).ok).toBe(
          false,
        );
      }),
    );
  });
});

describe('a second professional', () => {
  type Professional = Extract<Stem, { soort: 'professional' }>;
  const seen = (over: Partial<Professional> = {}): Bevestiging => ({
    stem: {
      soort: 'professional',
      medewerker: femke,
      organisatie: deLinde,
      zagKindOp: vandaag,
      reden: 'nietVeiligTeVragen',
      toelichting: 'Vader leest mee op de telefoon van Noor.',
      pogingen: [],
      ...over,
    },
    antwoord: 'ja',
    op: vandaag,
    weg: { soort: 'medewerker', door: femke },
  });
  const drie = [
    { op: d('2027-01-08'), wijze: 'telefoon' },
    { op: d('2027-01-11'), wijze: 'telefoon' },
    { op: d('2027-01-12'), wijze: 'brief' },
  ] as const;

  it('of another organisation who saw the child confirms when nobody can safely be asked', () => {
    expect(confirm(seen())).toMatchObject({ value: { geholpenOp: vandaag } });
  });
  it.each<[string, Bevestiging, string]>([
    ['of the organisation of the helper', seen({ organisatie: deBrug }), 'zelfdeOrganisatie'],
    ['who saw the child before help began', seen({ zagKindOp: d('2027-01-10') }), 'kindNietGezien'],
    ['without the reason in words', seen({ toelichting: '' }), 'toelichtingOntbreekt'],
    ['after two attempts', seen({ reden: 'nietBereikbaar', pogingen: drie.slice(1) }), 'pogingenTeWeinig'],
    [
      'after three attempts in one way',
      seen({ reden: 'nietBereikbaar', pogingen: drie.map((p) => ({ ...p, wijze: 'telefoon' as const })) }),
      'pogingenEenWijze',
    ],
    [
      'written down by somebody else',
      { ...seen(), weg: { soort: 'medewerker', door: ruben } },
      'alleenZelfBevestigen',
    ],
  ])('is refused %s', (_, command, kind) => {
    expect(kinds(confirm(command))).toEqual([kind]);
  });
  it('confirms after three dated attempts in two ways', () => {
    expect(kinds(confirm(seen({ reden: 'nietBereikbaar', pogingen: drie })))).toEqual([]);
  });
  it('never replaces a voice of the family that spoke', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...geenStemRedenen),
        fc.constantFrom('ja' as const, 'neeNogNiet' as const),
        (reden, antwoord) => {
          const bevestigingen = [zegt(noor, antwoord)];
          expect(kinds(confirm(seen({ reden, pogingen: drie }), { bevestigingen }))).toEqual([
            'stemVanGezinIsErAl',
          ]);
        },
      ),
    );
  });
});
