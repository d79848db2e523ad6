import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { CheckChips } from '../ui/CheckChips.tsx';
import { RadioChips } from '../ui/RadioChips.tsx';
import { ReaderLine } from '../ui/ReaderLine.tsx';
import { SavedLine } from '../ui/SavedLine.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextArea } from '../ui/TextArea.tsx';

const SOORTEN = [
  { value: 'huisbezoek', label: 'Huisbezoek' },
  { value: 'telefoon', label: 'Telefoon' },
  { value: 'bericht', label: 'Bericht' },
  { value: 'overleg', label: 'Overleg' },
] as const;
const MENSEN = ['Linda', 'Noor', 'Sem', 'Mark', 'Oma Ria'].map((naam) => ({ value: naam, label: naam }));

export function NoteSample({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [soort, setSoort] = useState<(typeof SOORTEN)[number]['value']>('telefoon');
  const [met, setMet] = useState<string[]>(['Linda']);
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title="Schrijf op"
      lead="Gezin Van Dalen – Verhoeven, vandaag 15.40"
    >
      <form className="form">
        <RadioChips legend="Wat was het?" options={SOORTEN} value={soort} onValueChange={setSoort} />
        <CheckChips legend="Met wie?" options={MENSEN} values={met} onValuesChange={setMet} />
        <TextArea
          label="Wat is er gebeurd en wat is afgesproken?"
          data-focus-first
          defaultValue="Linda belde zelf. Sem wil vaker naar oma."
        />
        <ReaderLine readers={met} except={['Mark niet: afspraak in het veiligheidsplan.']} />
        <div className="form__actions">
          <Button variant="primary" shortcut="Ctrl ↵" onClick={onClose}>
            Bewaar
          </Button>
          <Button onClick={onClose}>Sluit, concept blijft</Button>
          <SavedLine state="saved" savedAt="2027-01-12T14:41:00Z" />
        </div>
      </form>
    </Sheet>
  );
}
