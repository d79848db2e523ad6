import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DateField } from '../ui/DateField.tsx';
import { DefinitionList } from '../ui/DefinitionList.tsx';
import { ErrorSummary, type FieldFault } from '../ui/ErrorSummary.tsx';
import { Select } from '../ui/Select.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { TextField } from '../ui/TextField.tsx';

const ComboBox = lazy(() => import('../ui/ComboBox.tsx').then((module) => ({ default: module.ComboBox })));

const GEMEENTEN = ['Arnhem', 'Barneveld', 'Doetinchem', 'Ede', 'Nijmegen', 'Tiel', 'Zutphen'].map((naam) => ({
  value: naam.toLowerCase(),
  label: naam,
}));

export function FieldSamples() {
  const [day, setDay] = useState('2026-12-28');
  const [place, setPlace] = useState<string>();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [face, setFace] = useState<'vorm' | 'feiten'>('vorm');
  const fault = faults[0]?.message;
  const form = (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        setFaults([{ fieldId: 'bsn', message: 'Dit nummer klopt niet. Kijk het na.' }]);
      }}
    >
      <ErrorSummary faults={faults} />
      <TextField
        id="bsn"
        label="Burgerservicenummer"
        hint="Negen cijfers"
        short
        inputMode="numeric"
        error={fault}
      />
      <DateField label="Ingangsdatum" value={day} onValueChange={setDay} />
      <Select label="Gemeente" options={GEMEENTEN} placeholder="Kies" optional />
      <Suspense>
        <ComboBox label="Zoek een gemeente" options={GEMEENTEN} value={place} onValueChange={setPlace} />
      </Suspense>
      <div className="form__actions">
        <Button type="submit" variant="primary">
          Bewaar
        </Button>
      </div>
    </form>
  );
  const facts = (
    <DefinitionList
      facts={[
        { term: 'Vast gezicht', value: 'Samira Haddou' },
        { term: 'Uiterlijk', value: 'maandag 28 december' },
      ]}
    />
  );
  return (
    <Card title="Velden">
      <Tabs
        label="Velden"
        selected={face}
        onSelect={setFace}
        tabs={[
          { key: 'vorm', label: 'Formulier', panel: form },
          { key: 'feiten', label: 'Feiten', panel: facts },
        ]}
      />
    </Card>
  );
}
