import { wachtimport as refusals } from '@rondom/taal/refusals/wachtimport';
import { wachtimport } from '@rondom/taal/schermen/wachtimport';
import { useNavigate } from '@tanstack/react-router';
import { Download, FileUp } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { bewaarBestand } from '../bord/csv.ts';
import { isTeGroot, verstuur } from './verstuur.ts';
import { voorbeeldBestand } from './voorbeeld.ts';

const rooms = { wachtimport };
const OPTIONS = { refusals: { wachtimport: refusals } };

/** A file or pasted lines, sent part after part; then the page of that list opens. */
export function KiesBestand({ kolommen }: { kolommen: readonly string[] }) {
  const z = useZinnen(rooms).wachtimport;
  const navigate = useNavigate();
  const [gekozen, setGekozen] = useState<File>();
  const [geplakt, setGeplakt] = useState('');
  const [fout, setFout] = useState<string>();
  const [voortgang, setVoortgang] = useState<readonly [number, number]>();
  const [mislukt, setMislukt] = useState<unknown>();
  const faults = useFaults(mislukt, OPTIONS);
  async function lees(): Promise<void> {
    const bestand = gekozen ?? (geplakt.trim() === '' ? undefined : new Blob([geplakt]));
    const mis = bestand === undefined ? z.kies.leeg : isTeGroot(bestand) ? z.kies.teGroot : undefined;
    setFout(mis);
    if (bestand === undefined || mis !== undefined) return;
    setMislukt(undefined);
    try {
      const naam = (gekozen?.name ?? 'wachtlijst.csv').slice(0, 120);
      const importId = await verstuur(bestand, naam, (deel, delen) => setVoortgang([deel, delen]));
      await navigate({ to: '/wachtlijst-inlezen/$importId', params: { importId } });
    } catch (error) {
      setMislukt(error);
      setVoortgang(undefined);
    }
  }
  return (
    <Card title={z.kies.titel} icon={<FileUp size={20} />}>
      <div className="wachtimport__kies">
        <ErrorSummary faults={faults} />
        <p>{z.veilig}</p>
        <Field label={z.kies.veld} hint={z.kies.hint} error={fout}>
          {(ids) => (
            <input
              {...ids}
              className="wachtimport__bestand"
              type="file"
              accept=".csv,text/csv,text/plain"
              onChange={(event) => setGekozen(event.target.files?.[0])}
            />
          )}
        </Field>
        <details>
          <summary>{z.kies.plak}</summary>
          <TextArea
            label={z.kies.plak}
            hint={z.kies.plakHint}
            value={geplakt}
            onChange={(event) => setGeplakt(event.target.value)}
          />
        </details>
        <div className="wachtimport__knoppen">
          <Button variant="primary" busy={voortgang !== undefined} onClick={() => void lees()}>
            {z.kies.lees}
          </Button>
          <Button
            icon={<Download size={18} />}
            onClick={() => bewaarBestand('voorbeeld-wachtlijst.csv', voorbeeldBestand(kolommen))}
          >
            {z.voorbeeld}
          </Button>
          <p role="status">{voortgang === undefined ? '' : z.kies.bezig(...voortgang)}</p>
        </div>
      </div>
    </Card>
  );
}
