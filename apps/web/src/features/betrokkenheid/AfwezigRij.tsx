import { afwezig } from '@rondom/taal/schermen/afwezig';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { dayBefore } from '../gezin/dagen.ts';
import type { Afwezigheid } from './use-afwezig.ts';

const rooms = { afwezig };

interface AfwezigRijProps {
  afwezigheid: Afwezigheid;
  busy: boolean;
  onTerug: () => void;
  onKies: (gezinId: string) => void;
}

/** One time away: per family who is there, in red where nobody is yet; back with one press. */
export function AfwezigRij({ afwezigheid, busy, onTerug, onKies }: AfwezigRijProps) {
  const z = useZinnen(rooms).afwezig;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { vanaf, tot, reden, gezinnen } = afwezigheid;
  const laatste = dayBefore(tot);
  return (
    <section className="afwezig">
      <div className="afwezig__kop">
        <h3 className="afwezig__wanneer">
          {vanaf <= vandaag ? z.nu(z.reden[reden], laatste) : z.straks(z.reden[reden], vanaf, laatste)}
        </h3>
        <Button variant="quiet" busy={busy} onClick={onTerug}>
          {z.terug}
        </Button>
      </div>
      <List label={z.bijGezinnen(gezinnen.length)}>
        {gezinnen.map(({ gezinId, gezin, vervangers, onbemandOp }) => (
          <ListRow
            key={gezinId}
            title={<span lang="nl">{z.gezin(gezin)}</span>}
            text={
              <>
                {vervangers.length === 0 ? null : (
                  <span lang="nl">{z.wieIsEr(vervangers.map(({ naam }) => naam))}</span>
                )}
                {onbemandOp === null ? null : (
                  <strong className="te-laat afwezig__niemand">{z.niemand(onbemandOp)}</strong>
                )}
              </>
            }
            {...(onbemandOp === null
              ? {}
              : {
                  under: (
                    <Button variant="quiet" onClick={() => onKies(gezinId)}>
                      {z.kies}
                    </Button>
                  ),
                })}
          />
        ))}
      </List>
    </section>
  );
}
