import { Link } from '@tanstack/react-router';
import { Pencil, Scale, X } from 'lucide-react';
import { dilemma } from '@rondom/taal/schermen/dilemma';
import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Cel, Hand, Rij, Rol } from './use-wiedoetwat.ts';
import { besluitenTwee } from './besluiten-twee.ts';
import { bijeen, wieNaam, wieSleutel } from './wie-naam.ts';

const rooms = { wiedoetwat, dilemma };
const ROLLEN: readonly Rol[] = ['beslist', 'doet', 'adviseert', 'weet'];

/** A line by hand, and whether it is changed or ends. */
export interface Handdaad {
  readonly doe: 'wijzig' | 'einde';
  readonly rij: Rij;
  readonly cel: Cel;
  readonly regel: Hand;
}

interface PerVraagProps {
  rijen: readonly Rij[];
  /** What one can do with a line by hand. Absent for who may not write. */
  onHand?: ((daad: Handdaad) => void) | undefined;
  /** Where nobody decides, or two do: raises it with who can settle it. Absent where the reader may not. */
  onDilemma?: ((rij: Rij) => void) | undefined;
}

/** A question a row, a part a column; where nobody decides that is the loudest cell, in black and white too. */
export function PerVraag({ rijen, onHand, onDilemma }: PerVraagProps) {
  const z = useZinnen(rooms).wiedoetwat;
  return (
    <table className="wiedoetwat__tabel" data-blik="vraag">
      <thead>
        <tr>
          <th scope="col">{z.vraag}</th>
          {ROLLEN.map((rol) => (
            <th key={rol} scope="col">
              {z.rol[rol]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={`${rij.onderwerp}:${rij.voor.map(({ id }) => id).join()}`} data-leeg={rij.leeg}>
            <th scope="row">
              {rij.vraag === null ? (
                z.onderwerp[rij.onderwerp]
              ) : (
                <Link to="/wie-is-waarvan/$vraag" params={{ vraag: rij.vraag }}>
                  {z.onderwerp[rij.onderwerp]}
                </Link>
              )}
              <span className="wiedoetwat__voor" lang="nl">
                {rij.voor.map(({ roepnaam }) => roepnaam).join(', ')}
              </span>
            </th>
            {ROLLEN.map((rol) => (
              <td key={rol} data-rol={rol} data-label={z.rol[rol]}>
                <Cellen rij={rij} rol={rol} onHand={onHand} onDilemma={onDilemma} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellenProps extends Omit<PerVraagProps, 'rijen'> {
  rij: Rij;
  rol: Rol;
}

function Cellen({ rij, rol, onHand, onDilemma }: CellenProps) {
  const z = useZinnen(rooms).wiedoetwat;
  const cellen = rij.cellen.filter((cel) => cel.rol === rol);
  if (rol === 'beslist' && rij.leeg)
    return (
      <div className="wiedoetwat__niemand">
        <strong>{z.niemand}</strong>
        <span>{z.niemandTekst}</span>
        <MaakDilemma rij={rij} onDilemma={onDilemma} />
      </div>
    );
  if (cellen.length === 0) return null;
  return (
    <>
      <ul className="wiedoetwat__wie">
        {bijeen(cellen).map((groep) => (
          <li key={groep.map(({ wie }) => wieSleutel(wie)).join()}>
            <Regel rij={rij} groep={groep} onHand={onHand} />
          </li>
        ))}
      </ul>
      {rol === 'beslist' && besluitenTwee(rij) ? <MaakDilemma rij={rij} onDilemma={onDilemma} /> : null}
    </>
  );
}

function MaakDilemma({ rij, onDilemma }: Pick<CellenProps, 'rij' | 'onDilemma'>) {
  const z = useZinnen(rooms);
  if (onDilemma === undefined) return null;
  return (
    <Button variant="plain" icon={<Scale size={16} />} onClick={() => onDilemma(rij)}>
      {z.dilemma.bij.maak}
    </Button>
  );
}

function Regel({ rij, groep, onHand }: Pick<CellenProps, 'rij' | 'onHand'> & { groep: readonly Cel[] }) {
  const z = useZinnen(rooms).wiedoetwat;
  const naam = groep.map(({ wie }) => wieNaam(wie, z)).join(', ');
  const [eerste] = groep;
  if (eerste === undefined) return null;
  const { regel, totEnMet, artikel, bron, wie, naastWet } = eerste;
  return (
    <>
      <span className="wiedoetwat__naam" lang="nl">
        {naam}
      </span>
      {wie.bij === null ? null : <span className="wiedoetwat__klein">{wie.bij}</span>}
      {totEnMet === null ? null : <span className="wiedoetwat__klein">{z.totEnMet(totEnMet)}</span>}
      <span className="wiedoetwat__klein">
        {regel === null ? (artikel ?? z.bron[bron]) : z.doorOp(regel.door, regel.op)}
      </span>
      {naastWet === null ? null : <strong className="wiedoetwat__naastwet">{z.naastWet(naastWet)}</strong>}
      {regel === null || onHand === undefined ? null : (
        <span className="wiedoetwat__hand noprint">
          {(['wijzig', 'einde'] as const).map((doe) => (
            <Button
              key={doe}
              variant="plain"
              icon={doe === 'wijzig' ? <Pencil size={16} /> : <X size={16} />}
              aria-label={z.handWie[doe](naam, z.onderwerp[rij.onderwerp])}
              onClick={() => onHand({ doe, rij, cel: eerste, regel })}
            >
              {z.hand[doe]}
            </Button>
          ))}
        </span>
      )}
    </>
  );
}
