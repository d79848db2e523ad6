import { Bell, NotebookPen, Quote } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { toast } from '../ui/toast-store.ts';
import { FaceSamples } from './FaceSamples.tsx';
import { FieldSamples } from './FieldSamples.tsx';
import { HomeSamples } from './HomeSamples.tsx';
import { NoteSample } from './NoteSample.tsx';
import './ui-staten.css';

/**
 * For who builds, in development only: every component, and the four faces of a list side by side.
 * Its texts are samples and stand here, not in the catalogue.
 */
export function UiStatenPage() {
  const [note, setNote] = useState(false);
  const [question, setQuestion] = useState(false);
  return (
    <>
      <PageHeading
        tab="Bouwstenen"
        lead="Elke bouwsteen, en de vier gezichten van een lijst naast elkaar."
        actions={
          <>
            <Button
              variant="primary"
              icon={<NotebookPen size={18} />}
              shortcut="N"
              onClick={() => setNote(true)}
            >
              Schrijf op
            </Button>
            <Button icon={<Bell size={18} />} onClick={() => toast('Notitie bewaard.')}>
              Toon een melding
            </Button>
            <Button onClick={() => setQuestion(true)}>Stel een vraag</Button>
          </>
        }
      >
        Bouwstenen
      </PageHeading>
      <FaceSamples />
      <HomeSamples />
      <div className="samples samples--two">
        <FieldSamples />
        <div className="samples__column">
          <Card tone="plum" title="In eigen woorden" icon={<Quote size={20} />}>
            <p className="samples__words">“Ik wil zaterdag bij oma slapen. Samen met Sem.”</p>
          </Card>
          <Banner tone="amber" title="Adres geheim">
            Deel geen straat, plaats of school.
          </Banner>
          <Banner tone="brand">Ondertoezichtstelling tot 16 december 2027.</Banner>
          <Card title="Knoppen en woorden">
            <div className="samples__row">
              <Button variant="primary" busy>
                Bewaar
              </Button>
              <Button variant="plain">Sluit</Button>
              <Button variant="plum">Ik wil iets schrijven</Button>
              <Badge>Nieuw</Badge>
              <Badge tone="amber">14 dagen te laat</Badge>
              <Badge tone="red">Veiligheid niet bekend</Badge>
              <Badge tone="plum">Noor</Badge>
            </div>
          </Card>
        </div>
      </div>
      <NoteSample isOpen={note} onClose={() => setNote(false)} />
      <Dialog
        isOpen={question}
        onClose={() => setQuestion(false)}
        title="Samira blijft het vaste gezicht"
        actions={
          <>
            <Button variant="primary" onClick={() => setQuestion(false)}>
              Vraag meedenken
            </Button>
            <Button onClick={() => setQuestion(false)}>Terug</Button>
          </>
        }
      >
        <p>Femke krijgt alleen te zien wat zij voor deze vraag nodig heeft.</p>
      </Dialog>
    </>
  );
}
