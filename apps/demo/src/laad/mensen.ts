import type { PlainDate } from '@rondom/domain/kern';
import type { Lading } from './lading.ts';
import type { Gemeentenaam } from './gemeenten.ts';
import type { Organisaties } from './organisaties.ts';
import type { Regios } from './regio.ts';
import type { RijId } from './tabellen.ts';
import { teamgemeenten, teamnamen, teamVan, type Teamgemeente } from './teams.ts';

export interface Mens {
  readonly id: RijId;
  readonly naam: string;
  readonly organisatie: RijId;
}

export interface Lokaalteam {
  readonly nu: readonly Mens[];
  readonly toen: readonly Mens[];
}

export interface Mensen {
  /** Of the story, by the name they log in with. */
  readonly hanneke: Mens;
  readonly samira: Mens;
  readonly daan: Mens;
  readonly joris: Mens;
  readonly anja: Mens;
  readonly ruben: Mens;
  readonly femke: Mens;
  readonly jelle: Mens;
  readonly elske: Mens;
  readonly maarten: Mens;
  readonly iris: Mens;
  readonly karin: Mens;
  readonly marijke: Mens;
  readonly sanne: Mens;
  readonly tom: Mens;
  readonly petra: Mens;
  /** The five who came and went before Samira. */
  readonly gezichten: readonly [Mens, Mens, Mens, Mens, Mens];
  readonly jeugdbeschermers: {
    readonly debrug: readonly Mens[];
    readonly kompas: readonly Mens[];
    readonly ijsseloever: readonly Mens[];
  };
  /** Who takes the first look, per organisation. */
  readonly triage: Readonly<Record<'middenrijn' | 'waalstroom' | 'berkeldal', readonly Mens[]>>;
  /** Who works in a municipality, and after them who did, from the end. */
  lokaalteam(gemeente: Gemeentenaam): Lokaalteam;
}

const subOf = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/** Of whom a registration is asked; theirs counts. */
const registraties: Readonly<Record<string, 'skj' | 'big'>> = {
  ...{ lokaalteam: 'skj', jeugdbeschermer: 'skj', veiligthuis: 'skj', ggz: 'big' },
};
/** Invented numbers, one after the other. */
const registratieVan = (rol: string, tot: PlainDate, volgnummer: number) => {
  const soort = registraties[rol];
  return soort === undefined
    ? { registratie_soort: null, registratienummer: null, registratie_geldig_tot: null }
    : {
        registratie_soort: soort,
        registratienummer: String(990_000_000 + volgnummer),
        registratie_geldig_tot: tot,
      };
};

type Werker = (
  naam: string,
  rol: string,
  organisatie: RijId,
  rest?: { sub?: string; telefoon?: string },
) => Mens;

/** Who else of the story can be looked through, and who leads a team or looks after region and system. */
function bouwKijkers(werker: Werker, { id, arnhem }: { id: Organisaties['id']; arnhem: RijId }) {
  return {
    femke: werker('Femke Bakker', 'ggz', id.delinde, { sub: 'femke', telefoon: '06 0000 1501' }),
    jelle: werker('Jelle Kok', 'expertteam', id.expertteam, { sub: 'jelle', telefoon: '06 0000 1601' }),
    maarten: werker('Maarten Vink', 'inspecteur', id.inspectie, { sub: 'maarten' }),
    iris: werker('Iris Koning', 'crisisdienst', id.middenrijn, { sub: 'iris', telefoon: '06 0000 1302' }),
    karin: werker('Karin Dijkman', 'teamleider', id.middenrijn, { sub: 'karin', telefoon: '06 0000 1303' }),
    marijke: werker('Marijke Tolman', 'teamleider', arnhem, { sub: 'marijke', telefoon: '06 0000 1203' }),
    sanne: werker('Sanne Verwoert', 'veiligheidsteam', id.veiligheidsteam, {
      sub: 'sanne',
      telefoon: '06 0000 1701',
    }),
    // Who leads the safety team judges its looks in an emergency.
    wouter: werker('Wouter Lammers', 'teamleider', id.veiligheidsteam, { telefoon: '06 0000 1702' }),
    tom: werker('Tom Hiddink', 'applicatiebeheerder', id.regio, { sub: 'tom' }),
    petra: werker('Petra Lansink', 'functionarisgegevensbescherming', id.regio, { sub: 'petra' }),
    elske: werker('Elske Mulder', 'expertteam', id.expertisecentrum, {
      sub: 'elske',
      telefoon: '06 0000 1602',
    }),
  };
}

/** Accounts of everybody who works; those of the family are made with the family. */
export function laadMensen(
  lading: Lading,
  { id, lokaalteam }: Organisaties,
  { regios, registratieTot }: { readonly regios: Regios; readonly registratieTot: PlainDate },
): Mensen {
  for (const sub of ['systeem', 'publiek'])
    lading.nieuw('gebruiker', {
      sub,
      naam: sub === 'systeem' ? 'Systeem' : 'Publiek',
      soort: 'systeem',
      rol: sub,
      actief: true,
    });
  // Who stands around families can be called; the numbers are of nobody.
  let nummers = 2000;
  const nummerVoor = (rol: string): string | null => {
    if (!['lokaalteam', 'jeugdbeschermer'].includes(rol)) return null;
    nummers += 1;
    return `06 0000 ${String(nummers)}`;
  };
  const werker = (
    naam: string,
    rol: string,
    organisatie: RijId,
    rest: { sub?: string; telefoon?: string; actief?: boolean } = {},
  ): Mens => ({
    id: lading.nieuw('gebruiker', {
      sub: rest.sub ?? subOf(naam),
      naam,
      soort: 'medewerker',
      rol,
      actief: rest.actief ?? true,
      organisatie_id: organisatie,
      telefoon: rest.telefoon ?? nummerVoor(rol),
      ...registratieVan(rol, registratieTot, lading.rijen('gebruiker').length),
    }),
    naam,
    organisatie,
  });
  const arnhem = lokaalteam.Arnhem;
  const hanneke = werker('Hanneke Vos', 'regiodirecteur', id.regio, { sub: 'hanneke' });
  for (const regio_id of Object.values(regios.jeugdhulpregio))
    lading.voeg('mandaat', { gebruiker_id: hanneke.id, regio_id });
  // Who answers for one region sees few children elsewhere as few, and not how few.
  const wilma = werker('Wilma Geurts', 'regiodirecteur', id.regio, { sub: 'wilma' });
  lading.voeg('mandaat', { gebruiker_id: wilma.id, regio_id: regios.jeugdhulpregio['Rijk van Nijmegen'] });
  const samira = werker('Samira Haddou', 'lokaalteam', arnhem, { sub: 'samira', telefoon: '06 0000 1201' });
  const daan = werker('Daan Peeters', 'lokaalteam', arnhem, { sub: 'daan', telefoon: '06 0000 1202' });
  const bij = (organisatie: RijId, rol: string, namen: readonly string[]): readonly Mens[] =>
    namen.map((naam) => werker(naam, rol, organisatie));
  const ruben = werker('Ruben Smit', 'jeugdbeschermer', id.debrug, {
    sub: 'ruben',
    telefoon: '06 0000 1402',
  });
  // They left: their names stay in the history, their accounts do not open.
  const weg = (naam: string, organisatie: RijId): Mens =>
    werker(naam, 'lokaalteam', organisatie, { actief: false });
  const teams = new Map<Teamgemeente, Lokaalteam>(
    teamgemeenten.map((team) => {
      const { nu, toen } = teamnamen(team);
      return [
        team,
        {
          nu: nu.map((naam) => werker(naam, 'lokaalteam', lokaalteam[team])),
          toen: toen.map((naam) => weg(naam, lokaalteam[team])),
        },
      ];
    }),
  );
  const inArnhem = ['Mirthe Kroon', 'Ahmed Sabri', 'Lotte Bruins'].map((naam) =>
    werker(naam, 'lokaalteam', arnhem),
  );
  teams.set('Arnhem', { nu: [...inArnhem, samira, daan], toen: teams.get('Arnhem')?.toen ?? [] });
  return {
    hanneke,
    samira,
    daan,
    joris: werker('Joris Bos', 'veiligthuis', id.middenrijn, { sub: 'joris', telefoon: '06 0000 1301' }),
    anja: werker('Anja Kuiper', 'giteamleider', id.debrug, { sub: 'anja', telefoon: '06 0000 1401' }),
    ruben,
    ...bouwKijkers(werker, { id, arnhem }),
    gezichten: [
      weg('Petra Willemsen', arnhem),
      weg('Jeroen Hak', id.devonk),
      weg('Nadia Amrani', id.delinde),
      weg('Inge Roelofs', id.rijnoever),
      weg('Koen Vermeer', arnhem),
    ],
    jeugdbeschermers: {
      debrug: [...bij(id.debrug, 'jeugdbeschermer', ['Esther Klaassen', 'Wouter van Beek']), ruben],
      kompas: bij(id.kompas, 'jeugdbeschermer', ['Marit Scholten', 'Ismail Yildirim', 'Judith Haanstra']),
      ijsseloever: bij(id.ijsseloever, 'jeugdbeschermer', [
        'Loes Beltman',
        'Frank Oosterhof',
        'Kaoutar Lamrani',
      ]),
    },
    triage: {
      middenrijn: bij(id.middenrijn, 'veiligthuis', ['Nynke Douma', 'Rogier Blom']),
      waalstroom: bij(id.waalstroom, 'veiligthuis', ['Marjolein Cuppen', 'Tarik Sönmez']),
      berkeldal: bij(id.berkeldal, 'veiligthuis', ['Gea Wolters', 'Daniël Visscher']),
    },
    lokaalteam: (gemeente) => {
      const team = teams.get(teamVan(gemeente));
      if (team === undefined) throw new RangeError(`nobody works in ${gemeente}`);
      return team;
    },
  };
}
