import type { Lading } from './lading.ts';
import type { Organisaties, Teamgemeente } from './organisaties.ts';
import type { Regios } from './regio.ts';
import type { RijId } from './tabellen.ts';

export interface Mens {
  readonly id: RijId;
  readonly naam: string;
  readonly organisatie: RijId;
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
  readonly maarten: Mens;
  readonly iris: Mens;
  readonly marijke: Mens;
  readonly sanne: Mens;
  readonly tom: Mens;
  /** The five who came and went before Samira. */
  readonly gezichten: readonly [Mens, Mens, Mens, Mens, Mens];
  readonly jeugdbeschermers: {
    readonly debrug: readonly Mens[];
    readonly kompas: readonly Mens[];
    readonly ijsseloever: readonly Mens[];
  };
  lokaalteam(gemeente: Teamgemeente): readonly Mens[];
}

/** Workers of the local teams of the other families; the names say nothing about who they help. */
const teamleden: Readonly<Record<Exclude<Teamgemeente, 'Arnhem'>, string>> = {
  Nijmegen: 'Judith Peters, Omar El Idrissi, Lieke van den Berg',
  Apeldoorn: 'Marloes Dekker, Tim Zijlstra, Yasemin Kaya',
  Ede: 'Gerben van Ginkel, Sara Mulder',
  Harderwijk: 'Hanna Westerink, Rik Foppen',
  Doetinchem: 'Ellen Rensink, Bas Wissink',
  Tiel: 'Corine van Zoelen, Mehmet Arslan',
  Zutphen: 'Floor Harmsen, Jesse Tiemens',
  Zevenaar: 'Annemiek Gerritsen, Patrick Loeters',
  Overbetuwe: 'Roos Janssen, Bilal Chaouki',
  Wijchen: 'Karlijn Thoonen',
  Epe: 'Henriët van Lohuizen',
  Winterswijk: 'Jorien te Winkel',
  Barneveld: 'Wilma van de Kraats',
  Ermelo: 'Sander Bosch',
  Culemborg: 'Fatima Bouzian',
  Rheden: 'Thijs Overeem, Priya Ramdin',
  'Berg en Dal': 'Machteld Derks',
};

const subOf = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

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
    marijke: werker('Marijke Tolman', 'teamleider', arnhem, { sub: 'marijke', telefoon: '06 0000 1203' }),
    sanne: werker('Sanne Verwoert', 'veiligheidsteam', id.veiligheidsteam, {
      sub: 'sanne',
      telefoon: '06 0000 1701',
    }),
    tom: werker('Tom Hiddink', 'applicatiebeheerder', id.regio, { sub: 'tom' }),
  };
}

/** Accounts of everybody who works; those of the family are made with the family. */
export function laadMensen(lading: Lading, { id, lokaalteam }: Organisaties, regios: Regios): Mensen {
  for (const sub of ['systeem', 'publiek'])
    lading.nieuw('gebruiker', {
      sub,
      naam: sub === 'systeem' ? 'Systeem' : 'Publiek',
      soort: 'systeem',
      rol: sub,
      actief: true,
    });
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
      telefoon: rest.telefoon ?? null,
    }),
    naam,
    organisatie,
  });
  const arnhem = lokaalteam.Arnhem;
  const hanneke = werker('Hanneke Vos', 'regiodirecteur', id.regio, { sub: 'hanneke' });
  for (const regio_id of Object.values(regios.jeugdhulpregio))
    lading.voeg('mandaat', { gebruiker_id: hanneke.id, regio_id });
  const samira = werker('Samira Haddou', 'lokaalteam', arnhem, { sub: 'samira', telefoon: '06 0000 1201' });
  const daan = werker('Daan Peeters', 'lokaalteam', arnhem, { sub: 'daan', telefoon: '06 0000 1202' });
  const anderen = ['Mirthe Kroon', 'Ahmed Sabri', 'Lotte Bruins'].map((naam) =>
    werker(naam, 'lokaalteam', arnhem),
  );
  const teams = new Map<Teamgemeente, readonly Mens[]>([['Arnhem', [...anderen, samira]]]);
  for (const [gemeente, namen] of Object.entries(teamleden) as [Exclude<Teamgemeente, 'Arnhem'>, string][])
    teams.set(
      gemeente,
      namen.split(', ').map((naam) => werker(naam, 'lokaalteam', lokaalteam[gemeente])),
    );
  // They left: their names stay in the history, their accounts do not open.
  const weg = (naam: string, organisatie: RijId): Mens =>
    werker(naam, 'lokaalteam', organisatie, { actief: false });
  return {
    hanneke,
    samira,
    daan,
    joris: werker('Joris Bos', 'veiligthuis', id.middenrijn, { sub: 'joris', telefoon: '06 0000 1301' }),
    anja: werker('Anja Kuiper', 'giteamleider', id.debrug, { sub: 'anja', telefoon: '06 0000 1401' }),
    ruben: werker('Ruben Smit', 'jeugdbeschermer', id.debrug, { sub: 'ruben', telefoon: '06 0000 1402' }),
    ...bouwKijkers(werker, { id, arnhem }),
    gezichten: [
      weg('Petra Willemsen', arnhem),
      weg('Jeroen Hak', id.devonk),
      weg('Nadia Amrani', id.delinde),
      weg('Inge Roelofs', id.rijnoever),
      weg('Koen Vermeer', arnhem),
    ],
    jeugdbeschermers: {
      debrug: ['Esther Klaassen', 'Wouter van Beek'].map((naam) =>
        werker(naam, 'jeugdbeschermer', id.debrug),
      ),
      kompas: ['Marit Scholten', 'Ismail Yildirim'].map((naam) => werker(naam, 'jeugdbeschermer', id.kompas)),
      ijsseloever: ['Loes Beltman', 'Frank Oosterhof'].map((naam) =>
        werker(naam, 'jeugdbeschermer', id.ijsseloever),
      ),
    },
    lokaalteam: (gemeente) => teams.get(gemeente) ?? [],
  };
}
