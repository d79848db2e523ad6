import { portaaltoegang } from '@rondom/taal/schermen/portaaltoegang';
import { talen } from '@rondom/taal/schermen/talen';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { Banner } from '../../ui/Banner.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { optionsOf } from '../../ui/options-of.ts';
import type { Toegang } from './use-portaaltoegang.ts';
import { mogelijk, type Vraag, type Vragen } from './vragen.ts';

const rooms = { portaaltoegang, talen };
/** The control of each question, for the summary of what is wrong. */
export const veld = {
  recht: 'toegang-recht',
  besluit: 'toegang-besluit',
  gevaar: 'toegang-gevaar',
  welk: 'toegang-welk',
  afspraak: 'toegang-afspraak',
  toestel: 'toegang-toestel',
  moment: 'toegang-moment',
} as const;

export interface VraagProps {
  toegang: Toegang;
  vragen: Vragen;
  faults: readonly FieldFault[];
  onWijzig: (deel: Partial<Vragen>) => void;
}

/** One of the five questions. */
export function Vraagveld({ vraag, ...props }: VraagProps & { vraag: Vraag }) {
  switch (vraag) {
    case 'recht':
      return <Recht {...props} />;
    case 'gevaar':
      return <Gevaar {...props} />;
    case 'toestel':
      return <Toestel {...props} />;
    case 'moment':
      return <Moment {...props} />;
    case 'lezen':
      return <Lezen {...props} />;
  }
}

function Recht({ toegang, vragen, faults, onWijzig }: VraagProps) {
  const z = useZinnen(rooms).portaaltoegang;
  const keuzes = mogelijk(toegang).map(({ als, recht }) => ({
    value: als,
    label: z.recht[(recht ?? 'vertegenwoordiger') as 'gezag'],
  }));
  if (keuzes.length === 0) return <p>{z.recht.geen}</p>;
  const { voogd, mentor, curator, bijzonderecurator } = z.besluit;
  return (
    <>
      <RadioChips
        id={veld.recht}
        legend={z.recht.vraag}
        hint={z.recht.hint}
        options={keuzes}
        value={vragen.als}
        error={faultOf(faults, veld.recht)}
        onValueChange={(als) => onWijzig({ als })}
      />
      {vragen.als === 'vertegenwoordiger' ? (
        <RadioChips
          id={veld.besluit}
          legend={z.besluit.vraag}
          options={optionsOf({ voogd, mentor, curator, bijzonderecurator })}
          value={vragen.vertegenwoordiging}
          error={faultOf(faults, veld.besluit)}
          onValueChange={(vertegenwoordiging) => onWijzig({ vertegenwoordiging })}
        />
      ) : null}
    </>
  );
}

function Gevaar({ toegang, vragen, faults, onWijzig }: VraagProps) {
  const z = useZinnen(rooms).portaaltoegang.gevaar;
  return (
    <>
      {toegang.gevaarStaat ? <Banner tone="amber">{z.staat}</Banner> : null}
      <RadioChips
        id={veld.gevaar}
        legend={z.vraag}
        options={[
          { value: 'nee', label: z.nee },
          { value: 'ja', label: z.ja },
        ]}
        value={vragen.gevaar}
        error={faultOf(faults, veld.gevaar)}
        onValueChange={(gevaar) => onWijzig({ gevaar })}
      />
      {vragen.gevaar === 'ja' ? (
        <div className="form over__kort">
          {(['welk', 'afspraak'] as const).map((naam) => (
            <TextArea
              key={naam}
              id={veld[naam]}
              label={z[naam]}
              rows={1}
              lang="nl"
              value={vragen[naam]}
              error={faultOf(faults, veld[naam])}
              onChange={(event) => onWijzig({ [naam]: event.target.value })}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}

function Toestel({ vragen, faults, onWijzig }: VraagProps) {
  const { vraag, ...keuzes } = useZinnen(rooms).portaaltoegang.toestel;
  return (
    <RadioChips
      id={veld.toestel}
      legend={vraag}
      options={optionsOf(keuzes)}
      value={vragen.toestel}
      error={faultOf(faults, veld.toestel)}
      onValueChange={(toestel) => onWijzig({ toestel })}
    />
  );
}

function Moment({ vragen, faults, onWijzig }: VraagProps) {
  const z = useZinnen(rooms).portaaltoegang.moment;
  return (
    <div className="over__kort">
      <TextArea
        id={veld.moment}
        label={z.vraag}
        hint={z.hint}
        rows={1}
        lang="nl"
        optional={vragen.gevaar !== 'ja' && vragen.toestel !== 'gedeeld'}
        value={vragen.moment}
        error={faultOf(faults, veld.moment)}
        onChange={(event) => onWijzig({ moment: event.target.value })}
      />
    </div>
  );
}

function Lezen({ vragen, onWijzig }: VraagProps) {
  const z = useZinnen(rooms);
  const { lezen } = z.portaaltoegang;
  const { gewoon, eenvoudig, voorlezen } = lezen;
  return (
    <>
      <Select
        id="toegang-taal"
        label={lezen.vraag}
        options={optionsOf(z.talen)}
        value={vragen.taal}
        onChange={(event) => onWijzig({ taal: event.target.value })}
      />
      <RadioChips
        legend={lezen.niveau}
        options={optionsOf({ gewoon, eenvoudig, voorlezen })}
        value={vragen.leesniveau}
        onValueChange={(leesniveau) => onWijzig({ leesniveau })}
      />
    </>
  );
}
