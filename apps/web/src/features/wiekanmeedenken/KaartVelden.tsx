import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VELDEN, type Inhoud } from './kaart-inhoud.ts';
import type { Kaart, MijnKaart } from './use-wiekanmeedenken.ts';

const rooms = { wiekanmeedenken };
const DAGEN: readonly Kaart['dagen'][number][] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

interface KaartVeldenProps {
  gelezen: MijnKaart;
  inhoud: Inhoud;
  onChange: (inhoud: Inhoud) => void;
  fout: (veld: string) => string | undefined;
}

export function KaartVelden(props: KaartVeldenProps) {
  const { gelezen, inhoud, onChange, fout } = props;
  const all = useZinnen(rooms).wiekanmeedenken;
  const z = all.kaart;
  const change = (deel: Partial<Inhoud>) => onChange({ ...inhoud, ...deel });
  const { registratie } = gelezen;
  return (
    <>
      <Card title={z.account} tone="sunken">
        <p lang="nl">
          <strong>{gelezen.naam}</strong>, {gelezen.organisatie}
        </p>
        <p>
          {registratie === null
            ? z.geenRegistratie
            : (registratie.geldig ? all.mens.registratie : all.mens.verlopen)[registratie.soort]}
        </p>
        <p className="zacht">{z.accountHint}</p>
      </Card>
      <RadioChips
        id={VELDEN.inLijst}
        legend={z.inLijst}
        options={[
          { value: 'ja', label: z.inLijstJa },
          { value: 'nee', label: z.inLijstNee },
        ]}
        value={inhoud.inLijst ? 'ja' : 'nee'}
        onValueChange={(keus) => change({ inLijst: keus === 'ja' })}
      />
      <TextField
        id={VELDEN.functie}
        label={z.functie}
        hint={z.functieHint}
        lang="nl"
        maxLength={80}
        error={fout(VELDEN.functie)}
        value={inhoud.functie}
        onChange={(event) => change({ functie: event.target.value })}
      />
      <CheckChips
        id={VELDEN.deskundigheden}
        legend={z.deskundigheid}
        error={fout(VELDEN.deskundigheden)}
        options={opties(all.deskundigheden)}
        values={inhoud.deskundigheden}
        onValuesChange={(deskundigheden) => change({ deskundigheden })}
      />
      {gelezen.woorden.length === 0 ? null : (
        <CheckChips
          id={VELDEN.eigenDeskundigheden}
          legend={z.eigen}
          error={fout(VELDEN.eigenDeskundigheden)}
          options={gelezen.woorden.map(({ id, naam }) => ({ value: id, label: naam }))}
          values={inhoud.eigenDeskundigheden}
          onValuesChange={(eigenDeskundigheden) => change({ eigenDeskundigheden })}
        />
      )}
      <CheckChips
        id={VELDEN.talen}
        legend={z.talen}
        options={opties(all.talen)}
        values={inhoud.talen}
        onValuesChange={(talen) => change({ talen })}
      />
      <CheckChips
        id={VELDEN.wijzen}
        legend={z.wijzen}
        error={fout(VELDEN.wijzen)}
        options={opties(all.wijzen)}
        values={inhoud.wijzen}
        onValuesChange={(wijzen) => change({ wijzen })}
      />
      <Wanneer {...props} />
      <Bereik {...props} />
    </>
  );
}

const opties = <V extends string>(woorden: Readonly<Record<V, string>>) =>
  (Object.entries(woorden) as [V, string][]).map(([value, label]) => ({ value, label }));

/** Days and hours of work, and whether new questions may come. */
function Wanneer({ inhoud, onChange, fout }: KaartVeldenProps) {
  const all = useZinnen(rooms).wiekanmeedenken;
  const z = all.kaart;
  const change = (deel: Partial<Inhoud>) => onChange({ ...inhoud, ...deel });
  return (
    <>
      <CheckChips
        id={VELDEN.dagen}
        legend={z.dagen}
        error={fout(VELDEN.dagen)}
        options={DAGEN.map((value) => ({ value, label: all.dagen[value] }))}
        values={inhoud.dagen}
        onValuesChange={(dagen) => change({ dagen })}
      />
      <div className="kaartvorm__uren">
        {(['van', 'tot'] as const).map((veld) => (
          <TextField
            key={veld}
            id={VELDEN[veld]}
            label={z[veld]}
            hint={z.tijdHint}
            short
            inputMode="numeric"
            maxLength={5}
            error={fout(VELDEN[veld])}
            value={inhoud[veld]}
            onChange={(event) => change({ [veld]: event.target.value })}
          />
        ))}
      </div>
      <RadioChips
        id={VELDEN.stil}
        legend={z.stil}
        options={[
          { value: 'open', label: z.stilOpen },
          { value: 'dicht', label: z.stilDicht },
        ]}
        value={inhoud.stil ? 'dicht' : 'open'}
        onValueChange={(keus) => change({ stil: keus === 'dicht' })}
      />
      {inhoud.stil ? (
        <DateField
          id={VELDEN.stilTot}
          label={z.stilTot}
          hint={z.stilHint}
          error={fout(VELDEN.stilTot)}
          value={inhoud.stilTot}
          onValueChange={(stilTot) => change({ stilTot })}
        />
      ) : null}
    </>
  );
}

/** How to reach somebody at work; who is threatened, through the team. */
function Bereik({ inhoud, onChange, fout }: KaartVeldenProps) {
  const z = useZinnen(rooms).wiekanmeedenken.kaart;
  const change = (deel: Partial<Inhoud>) => onChange({ ...inhoud, ...deel });
  return (
    <>
      <CheckChips
        id={VELDEN.afgeschermd}
        legend={z.afgeschermd}
        hint={z.afgeschermdHint}
        error={fout(VELDEN.afgeschermd)}
        options={[{ value: 'ja', label: z.afgeschermdJa }]}
        values={inhoud.afgeschermd ? ['ja'] : []}
        onValuesChange={(values) => change({ afgeschermd: values.includes('ja') })}
      />
      <div className="kaartvorm__bereik">
        <h2>{z.bereik}</h2>
        <p className="zacht">{z.bereikHint}</p>
      </div>
      <TextField
        id={VELDEN.telefoon}
        type="tel"
        label={inhoud.afgeschermd ? z.teamnummer : z.telefoon}
        optional
        maxLength={20}
        error={fout(VELDEN.telefoon)}
        value={inhoud.telefoon}
        onChange={(event) => change({ telefoon: event.target.value })}
      />
      {inhoud.afgeschermd ? null : (
        <>
          <TextField
            id={VELDEN.mail}
            type="email"
            label={z.mail}
            optional
            maxLength={120}
            error={fout(VELDEN.mail)}
            value={inhoud.mail}
            onChange={(event) => change({ mail: event.target.value })}
          />
          <CheckChips
            id={VELDEN.veiligeMail}
            legend={<span className="unseen">{z.mail}</span>}
            options={[{ value: 'ja', label: z.veiligeMail }]}
            values={inhoud.veiligeMail ? ['ja'] : []}
            onValuesChange={(values) => change({ veiligeMail: values.includes('ja') })}
          />
        </>
      )}
    </>
  );
}
