import { aanmeldAdres, type Rol } from '../platform/sessie.ts';
import { useTaal } from '../platform/taal.tsx';
import { zetStap } from '../rondleiding/staat.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

export interface Person {
  sub: string;
  naam: string;
  rol: Rol;
  zin: { nl: string; en: string };
}

/** One person to look as: the name is the link, the whole card takes the click. */
export function PersonCard({ person }: { person: Person }) {
  const { taal } = useTaal();
  return (
    <li className="person">
      <Avatar name={person.naam} />
      <div>
        <a className="person__name" href={aanmeldAdres(person.sub)} onClick={() => zetStap(undefined)}>
          {person.naam}
        </a>
        <p className="person__line">{person.zin[taal]}</p>
      </div>
    </li>
  );
}

export function PersonCardSkeleton() {
  return (
    <div className="eyes__list">
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className="person">
          <Skeleton count={2} />
        </div>
      ))}
    </div>
  );
}
