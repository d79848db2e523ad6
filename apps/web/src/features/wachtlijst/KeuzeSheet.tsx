import { maatregel } from '@rondom/taal/refusals/maatregel';
import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { wachtloop } from '@rondom/taal/schermen/wachtloop';
import { useState, type ReactNode } from 'react';
import { Refused } from '../../platform/problem.ts';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { Banner } from '../../ui/Banner.tsx';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import type { Option } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';

const rooms = { wachtloop };
const refusals = { wachtlijst, maatregel };
const veldId = (veld: string) => `wachtloop-${veld}`;

/** One question with its answers. */
export interface Keuzevraag {
  veld: string;
  legend: string;
  options: readonly Option[];
}
export type Antwoorden = Readonly<Record<string, string>>;

interface KeuzeSheetProps {
  title: string;
  lead?: ReactNode;
  bewaar: string;
  klaar: string;
  /** In the order in which they are asked; may depend on what was chosen. */
  vragen: (antwoorden: Antwoorden) => readonly Keuzevraag[];
  /** Days that are asked under the questions, by field; the first starts on today. */
  dagen?: (antwoorden: Antwoorden) => readonly { veld: string; label: string }[];
  /** Refusals that belong to a question. */
  velden?: Readonly<Record<string, string>>;
  error: unknown;
  onBewaar: (antwoorden: Antwoorden) => Promise<unknown>;
  onClose: () => void;
}

const NONE: readonly FieldFault[] = [];
const NO_DAYS = () => [];
const CONFLICT = 'versieVerouderd';

const isStale = (error: unknown): boolean =>
  error instanceof Refused && error.problem.refusals.some(({ kind }) => kind === CONFLICT);

/** A few questions about one wait, answered by choosing, with a day where one is needed. */
export function KeuzeSheet(props: KeuzeSheetProps) {
  const { vragen, dagen = NO_DAYS, error, onBewaar, onClose, klaar, velden } = props;
  const z = useZinnen(rooms).wachtloop;
  const vandaag = useSessie().data?.vandaag ?? '';
  const [antwoorden, setAntwoorden] = useState<Antwoorden>({});
  const [missing, setMissing] = useState(NONE);
  const [fields] = useState(() =>
    Object.fromEntries(Object.entries(velden ?? {}).map(([kind, veld]) => [kind, veldId(veld)])),
  );
  const [options] = useState(() => ({ refusals, fields }));
  const stale = isStale(error);
  const refused = useFaults(stale ? undefined : error, options);
  const faults = missing.length > 0 ? missing : refused;
  const asked = vragen(antwoorden);
  const days = dagen(antwoorden);
  const given = (veld: string, first: boolean) => antwoorden[veld] ?? (first ? vandaag : '');
  const change = (veld: string, value: string) => setAntwoorden({ ...antwoorden, [veld]: value });

  const { run: submit, busy } = useOneAtATime(async () => {
    const wrong = [
      ...asked
        .filter(({ veld }) => antwoorden[veld] === undefined)
        .map(({ veld, legend }) => ({ fieldId: veldId(veld), message: z.kies(legend) })),
      ...days
        .filter(({ veld }, n) => given(veld, n === 0) === '')
        .map(({ veld }) => ({ fieldId: veldId(veld), message: z.kiesDag })),
    ];
    setMissing(wrong.length > 0 ? wrong : NONE);
    if (wrong.length > 0) return;
    const filled = Object.fromEntries(days.map(({ veld }, n) => [veld, given(veld, n === 0)]));
    try {
      await onBewaar({ ...antwoorden, ...filled });
    } catch {
      // The mutation keeps the failure; the sheet shows it and keeps what was chosen.
      return;
    }
    toast(klaar);
    onClose();
  });
  return (
    <ActieSheet
      title={props.title}
      lead={props.lead}
      bewaar={props.bewaar}
      faults={faults}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {stale ? (
        <Banner tone="amber">
          <p role="alert">{z.veranderd}</p>
        </Banner>
      ) : null}
      {asked.map(({ veld, legend, options: answers }) => (
        <RadioChips
          key={veld}
          id={veldId(veld)}
          layout="rows"
          legend={legend}
          options={answers}
          error={faultOf(faults, veldId(veld))}
          value={antwoorden[veld]}
          onValueChange={(value) => change(veld, value)}
        />
      ))}
      {days.map(({ veld, label }, n) => (
        <DateField
          key={veld}
          id={veldId(veld)}
          label={label}
          error={faultOf(faults, veldId(veld))}
          value={given(veld, n === 0)}
          onValueChange={(value) => change(veld, value)}
        />
      ))}
    </ActieSheet>
  );
}
