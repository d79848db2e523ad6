import { wiedoetwatblad } from '@rondom/taal/schermen/wiedoetwatblad';
import { useZinnen } from '../../platform/taal.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { aanspreek, bladNaam } from './blad-naam.ts';
import type { EigenWieDoetWat } from './use-eigen-wiedoetwat.ts';
import './blad.css';

const rooms = { wiedoetwatblad };
const ROLLEN = ['beslist', 'doet', 'adviseert', 'weet'] as const;
type Rij = EigenWieDoetWat['rijen'][number];

/** One page for one reader, on the screen and on paper: each question, who may choose, who does it, who thinks along. */
export function Blad({ blad }: { blad: EigenWieDoetWat }) {
  const z = useZinnen(rooms).wiedoetwatblad;
  const { lezer, op, rijen, bel } = blad;
  if (rijen.length === 0) return <EmptyState title={z.leeg} text={z.leegTekst} />;
  const naam = bel?.naam ?? null;
  return (
    <article className="blad" lang="nl">
      <p className="blad__voor">{z.voorWie(lezer.roepnaam ?? '', op)}</p>
      <p>{z.uitleg[aanspreek(lezer)]}</p>
      <div className="blad__vragen">
        {rijen.map((rij) => (
          <Vraag key={`${rij.onderwerp}:${rij.voor.map(({ id }) => id).join()}`} rij={rij} blad={blad} />
        ))}
      </div>
      {naam === null ? null : (
        <p className="blad__bel">
          {z.kloptNiet} {z.bel(naam, bel?.telefoon ?? null)}
        </p>
      )}
    </article>
  );
}

function Vraag({ rij, blad }: { rij: Rij; blad: EigenWieDoetWat }) {
  const z = useZinnen(rooms).wiedoetwatblad;
  const { lezer, bel } = blad;
  const anderen = rij.voor.filter(({ id }) => id !== lezer.id).flatMap(({ roepnaam }) => roepnaam ?? []);
  return (
    <section className="blad__vraag" data-leeg={rij.leeg}>
      <h2>{z.onderwerp[rij.onderwerp]}</h2>
      {anderen.length === 0 ? null : <p className="blad__klein">{z.voor(anderen)}</p>}
      <dl>
        {ROLLEN.map((rol) => (
          <Rol key={rol} rij={rij} rol={rol} lezer={lezer} vraag={bel?.naam ?? null} />
        ))}
      </dl>
    </section>
  );
}

interface RolProps {
  rij: Rij;
  rol: (typeof ROLLEN)[number];
  lezer: EigenWieDoetWat['lezer'];
  vraag: string | null;
}

function Rol({ rij, rol, lezer, vraag }: RolProps) {
  const z = useZinnen(rooms).wiedoetwatblad;
  const cellen = rij.cellen.filter((cel) => cel.rol === rol);
  const titel = rol === 'beslist' && rij.onderwerp === 'veiligheid' ? z.letOp : z.rol[rol];
  if (rol === 'beslist' && rij.leeg)
    return (
      <>
        <dt>{titel}</dt>
        <dd className="blad__niemand">
          {z.niemand} {vraag === null ? null : z.vraagHet(vraag)}
        </dd>
      </>
    );
  if (cellen.length === 0) return null;
  const tot = [...new Set(cellen.map(({ totEnMet }) => totEnMet))];
  const samen = tot.length === 1 ? (tot[0] ?? null) : null;
  const namen = cellen.map(({ wie, totEnMet }) => {
    const naam = bladNaam(wie, lezer, z);
    return samen !== null || totEnMet === null ? naam : `${naam} (${z.totEnMet(totEnMet)})`;
  });
  return (
    <>
      <dt>{titel}</dt>
      <dd>
        {z.lijst(namen)}
        {samen === null ? null : <span className="blad__klein"> {z.totEnMet(samen)}</span>}
      </dd>
    </>
  );
}
