import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useMeldTekort, useTekort } from './use-zicht.ts';
import './zicht.css';

const rooms = { zicht: zinnen };
const faultOptions = { refusals: { zicht: weigeringen } };

/** A statement of shortage, ready to be sent by a person: per region, nobody's name, no small number. */
export function TekortKaart() {
  const z = useZinnen(rooms).zicht.tekort;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { data } = useTekort();
  const meld = useMeldTekort();
  const faults = useFaults(meld.error, faultOptions);
  if (data === undefined || data.length === 0) return null;
  return (
    <Card title={z.titel}>
      <p className="zicht__uitleg">
        {z.uitleg} <span className="gedempt">{z.bron}</span>
      </p>
      <ErrorSummary faults={faults} />
      <ul className="zicht" role="list">
        {data.map(({ regioId, regio, kinderen, oudsteOp, gemeldOp, organisatie }) => (
          <li key={regioId} className="zicht__kind">
            <blockquote className="zicht__pad">
              {z.brief({ organisatie, regio, kinderen, sinds: oudsteOp, op: gemeldOp ?? vandaag })}
            </blockquote>
            {gemeldOp === null ? (
              <div className="zicht__acties noprint">
                <Button
                  busy={meld.isPending}
                  onClick={() => meld.mutate(regioId, { onSuccess: () => toast(z.klaar) })}
                >
                  {z.knop}
                </Button>
              </div>
            ) : (
              <p>{z.gemeld(gemeldOp)}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
