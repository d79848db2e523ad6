import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { useZinnen } from '../../platform/taal.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { organisatiesIn, type Filter } from './filter.ts';
import type { WieKanMeedenken } from './use-wiekanmeedenken.ts';

const rooms = { wiekanmeedenken };

interface ZoekveldProps {
  gelezen: WieKanMeedenken;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onRegio: (regio: string) => void;
}

/** Words, and what can be chosen of what really stands in the list. */
export function Zoekveld({ gelezen, filter, onFilter, onRegio }: ZoekveldProps) {
  const z = useZinnen(rooms).wiekanmeedenken;
  const { mensen, regio, regios } = gelezen;
  const change = (deel: Partial<Filter>) => onFilter({ ...filter, ...deel });
  return (
    <form className="meedenkers__zoek noprint" role="search" onSubmit={(event) => event.preventDefault()}>
      <div className="meedenkers__woord">
        <TextField
          id="meedenker-zoek"
          type="search"
          label={z.zoek}
          hint={z.zoekHint}
          value={filter.zoek}
          onChange={(event) => change({ zoek: event.target.value })}
        />
      </div>
      <Select
        id="meedenker-deskundigheid"
        label={z.filter.deskundigheid}
        placeholder={z.filter.alles}
        value={filter.deskundigheid}
        options={deskundighedenIn(mensen, z.deskundigheden)}
        onChange={(event) => change({ deskundigheid: event.target.value })}
      />
      <Select
        id="meedenker-taal"
        label={z.filter.taal}
        placeholder={z.filter.alles}
        value={filter.taal}
        options={[...new Set(mensen.flatMap(({ talen }) => talen))].map((value) => ({
          value,
          label: z.talen[value],
        }))}
        onChange={(event) => change({ taal: event.target.value })}
      />
      <Select
        id="meedenker-organisatie"
        label={z.filter.organisatie}
        placeholder={z.filter.alles}
        value={filter.organisatie}
        options={organisatiesIn(mensen)}
        onChange={(event) => change({ organisatie: event.target.value })}
      />
      {regios.length < 2 ? null : (
        <Select
          id="meedenker-regio"
          label={z.filter.regio}
          value={regio?.id ?? ''}
          options={regios.map(({ id, naam }) => ({ value: id, label: naam }))}
          onChange={(event) => onRegio(event.target.value)}
        />
      )}
      <CheckChips
        id="meedenker-nu"
        legend={<span className="unseen">{z.filter.nu}</span>}
        options={[{ value: 'nu', label: z.filter.nu }]}
        values={filter.nu ? ['nu'] : []}
        onValuesChange={(values) => change({ nu: values.includes('nu') })}
      />
    </form>
  );
}

function deskundighedenIn(
  mensen: WieKanMeedenken['mensen'],
  woorden: Readonly<Record<WieKanMeedenken['mensen'][number]['deskundigheden'][number], string>>,
): { value: string; label: string }[] {
  const vast = [...new Set(mensen.flatMap(({ deskundigheden }) => deskundigheden))];
  const eigen = [...new Set(mensen.flatMap(({ eigenDeskundigheden }) => eigenDeskundigheden))];
  return [
    ...vast.map((value) => ({ value, label: woorden[value] })),
    ...eigen.map((naam) => ({ value: `eigen:${naam}`, label: naam })),
  ].sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}
