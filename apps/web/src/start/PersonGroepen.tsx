import { useId } from 'react';
import type { Rol } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { PersonCard, type Person } from './PersonCard.tsx';
import { rooms } from './rooms.ts';

type Groep = keyof (typeof rooms.start)['nl']['groep'];

const GROEPEN: Readonly<Record<Groep, readonly Rol[]>> = {
  gezin: ['jeugdige', 'ouder'],
  helpt: [
    ...(['lokaalteam', 'teamleider', 'jeugdbeschermer', 'giteamleider'] as const),
    ...(['ggz', 'volwassenenhulp', 'expertteam'] as const),
  ],
  veilig: ['veiligthuis', 'crisisdienst', 'veiligheidsteam', 'raadsonderzoeker'],
  overzicht: ['regiodirecteur', 'inspecteur', 'applicatiebeheerder'],
};
const VOLGORDE = ['gezin', 'helpt', 'veilig', 'overzicht'] as const;

/** The people one can be, by what they do: the family first. */
export function PersonGroepen({ persons }: { persons: readonly Person[] }) {
  return VOLGORDE.map((groep) => (
    <PersonGroep
      key={groep}
      groep={groep}
      persons={persons.filter(({ rol }) => GROEPEN[groep].includes(rol))}
    />
  ));
}

function PersonGroep({ groep, persons }: { groep: Groep; persons: readonly Person[] }) {
  const z = useZinnen(rooms).start.groep;
  const titleId = useId();
  if (persons.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h3 className="eyes__groep" id={titleId}>
        {z[groep]}
      </h3>
      <ul className="eyes__list" role="list">
        {persons.map((person) => (
          <PersonCard key={person.sub} person={person} />
        ))}
      </ul>
    </section>
  );
}
