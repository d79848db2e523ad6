import { capitalise } from '@rondom/taal';
import { aanbod as zinnen } from '@rondom/taal/schermen/aanbod';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import type { Aanbod } from './use-aanbod.ts';

const rooms = { aanbod: zinnen };

/** What an owner says of one kind of help, and how old it is. */
export function AanbodFeiten({ aanbod }: { aanbod: Aanbod }) {
  const z = useZinnen(rooms).aanbod;
  const voorWie = [
    z.leeftijden(aanbod.vanLeeftijd, aanbod.totLeeftijd),
    ...(aanbod.broersZussen ? [z.samen] : []),
    ...aanbod.regios,
  ];
  const bijzonder = [
    ...aanbod.expertise.map((een) => z.expertises[een]),
    ...aanbod.veiligheid.map((een) => z.veiligheidseisen[een]),
    // Dutch is spoken everywhere; what else is spoken is news.
    ...aanbod.talen.filter((een) => een !== 'nederlands').map((een) => z.taal[een]),
  ];
  const druk = [
    ...(aanbod.wachttijdWeken === null ? [] : [z.wachttijd(aanbod.wachttijdWeken)]),
    ...(aanbod.caseloadMax === null ? [] : [z.caseload(aanbod.caseloadMax)]),
  ];
  return (
    <div className="aanbod__feiten">
      <p className="aanbod__vrij">
        <strong>{capitalise(z.vrij(aanbod.vrijNu, aanbod.plekken))}</strong>
        {aanbod.vrijNu > 0 ? ` · ${z.vrijVanaf(aanbod.vrijVanaf)}` : ''}
        {druk.length === 0 ? '' : ` · ${druk.join(' · ')}`}
      </p>
      <p>{voorWie.join(' · ')}</p>
      {bijzonder.length === 0 ? null : <p className="aanbod__klein">{bijzonder.join(' · ')}</p>}
      <p className="aanbod__klein">
        {capitalise(z.bijgewerkt(aanbod.bijgewerktOp))}{' '}
        {aanbod.versheid === 'vers' ? null : (
          <Badge tone="amber">{aanbod.versheid === 'verouderd' ? z.ouderDan : z.telsNiet}</Badge>
        )}
      </p>
    </div>
  );
}
