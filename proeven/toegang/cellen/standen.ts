/**
 * How an account can stand towards a family, and which relation the access table calls that. Written down here apart
 * from the database, so that the two can differ.
 */
import { portaalrollen, rollen, type Rol } from '../../../apps/api/src/platform/actor.ts';
import type { Relatie } from '../../../apps/api/src/platform/access/index.ts';

interface Stand {
  readonly naam: string;
  /** The relation it gives, whatever the role. */
  readonly geeft?: Relatie;
  /** Where the role makes it another, or more. */
  readonly per?: Partial<Record<Rol, readonly Relatie[]>>;
  /** The account is closed: the API knows nobody, and no row opens. */
  readonly gesloten?: true;
}

/** Standings of who works. The last ones give nothing, however near they come. */
const werkstanden: readonly Stand[] = [
  { naam: 'geen' },
  // Who leads a team and answers for a family himself is both.
  { naam: 'vastgezicht', geeft: 'vastgezicht', per: { teamleider: ['vastgezicht', 'teamleider'] } },
  { naam: 'duogezicht', geeft: 'vastgezicht', per: { teamleider: ['vastgezicht', 'teamleider'] } },
  { naam: 'oudgezicht', geeft: 'oudgezicht' },
  { naam: 'uitvoerder', geeft: 'uitvoerder' },
  { naam: 'registratieloopt', geeft: 'uitvoerder' },
  { naam: 'meedenker', geeft: 'meedenker' },
  { naam: 'meedenkerlaatstedag', geeft: 'meedenker' },
  { naam: 'meedenkerorganisatie', per: { veiligheidsteam: ['meedenker'] } },
  { naam: 'hulpverlener', per: { ggz: ['hulpverlener'], volwassenenhulp: ['hulpverlener'] } },
  { naam: 'vervanger', geeft: 'vervanger', per: { teamleider: ['vervanger', 'teamleider'] } },
  { naam: 'triage', geeft: 'triage' },
  { naam: 'triagebekend', geeft: 'triagebekend' },
  { naam: 'netwerk', geeft: 'netwerk' },
  { naam: 'onderzoeker', geeft: 'onderzoeker' },
  { naam: 'advocaat', geeft: 'advocaat' },
  { naam: 'vertrouwenspersoon', geeft: 'vertrouwenspersoon' },
  { naam: 'nood', geeft: 'nood' },
  { naam: 'opdracht', per: { inspecteur: ['opdracht'] } },
  { naam: 'team', per: { lokaalteam: ['team'], teamleider: ['teamleider'] } },
  { naam: 'leiding', per: { teamleider: ['teamleider'], giteamleider: ['teamleider'] } },
  { naam: 'teambekend', per: { teamleider: ['teamleider'] } },
  { naam: 'meldingalleen' },
  { naam: 'voormalig' },
  { naam: 'meedenkervoorbij' },
  { naam: 'hulpverlenervoorbij' },
  { naam: 'vervangermorgen' },
  { naam: 'oudgezichtvoorbij' },
  { naam: 'zaakvoorbij' },
  { naam: 'opdrachtvoorbij' },
  { naam: 'noodvoorbij' },
  { naam: 'noodbeeindigd' },
  { naam: 'registratieverlopen' },
  { naam: 'eigengezin' },
  { naam: 'gesloten', gesloten: true },
];

const portaalstanden: readonly Stand[] = [
  { naam: 'geen' },
  { naam: 'ouder', geeft: 'ouder' },
  { naam: 'ouderzondergezag', geeft: 'ouderzondergezag' },
  { naam: 'gezagverteld', geeft: 'ouderzondergezag' },
  { naam: 'gezagkwijt', geeft: 'ouderzondergezag' },
  { naam: 'kind18', geeft: 'ouderzondergezag' },
  { naam: 'kind11', geeft: 'jeugdigeonder12' },
  { naam: 'kind12', geeft: 'jeugdige' },
  { naam: 'kind15', geeft: 'jeugdige' },
  { naam: 'kind16', geeft: 'jeugdige16' },
  { naam: 'pleegouder', geeft: 'pleegouder' },
  { naam: 'vertegenwoordiger', geeft: 'vertegenwoordiger' },
  { naam: 'netwerk', geeft: 'netwerk' },
  { naam: 'toegangvoorbij' },
  { naam: 'toegangmorgen' },
  { naam: 'gesloten', gesloten: true },
];

export interface Probeerder {
  readonly nummer: number;
  readonly rol: Rol;
  readonly stand: string;
  readonly portaal: boolean;
  readonly gesloten: boolean;
  /** What the access table is asked with. */
  readonly relaties: readonly Relatie[];
}

const isPortaal = (rol: Rol): boolean => (portaalrollen as readonly Rol[]).includes(rol);
/** No account that somebody logs in with: they are tried by what their own acts need. */
const zonderAccount: readonly Rol[] = ['publiek', 'systeem'];

/** Every role in every standing it can have. */
export const probeerders: readonly Probeerder[] = rollen
  .filter((rol) => !zonderAccount.includes(rol))
  .flatMap((rol) =>
    (isPortaal(rol) ? portaalstanden : werkstanden).map((stand) => ({
      rol,
      stand: stand.naam,
      portaal: isPortaal(rol),
      gesloten: stand.gesloten === true,
      relaties: relatiesVan(rol, stand),
    })),
  )
  .map((wie, index) => ({ nummer: index + 1, ...wie }));

function relatiesVan(rol: Rol, { geeft, per }: Stand): readonly Relatie[] {
  const heeft = per?.[rol] ?? (geeft === undefined ? [] : [geeft]);
  return [...heeft, 'geen'];
}
