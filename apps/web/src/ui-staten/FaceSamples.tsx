import { ConnectionLost } from '../platform/problem.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { List, ListRow } from '../ui/List.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Vlak, type VlakProps } from '../ui/Vlak.tsx';

interface Person {
  naam: string;
  wat: string;
}
type Query = VlakProps<Person[]>['query'];

const persons: Person[] = [
  { naam: 'Samira Haddou', wat: 'vast gezicht, al elf maanden' },
  { naam: 'Ruben Smit', wat: 'jeugdbeschermer, sinds 8 januari' },
  { naam: 'Ria van Dalen', wat: 'oma, haalt en brengt' },
];
const refetch = (() => Promise.reject(new Error('sample'))) as Query['refetch'];
const pending: Query = { data: undefined, error: null, isPending: true, refetch };
const FACES: readonly [name: string, query: Query][] = [
  ['vol', { ...pending, data: persons, isPending: false }],
  ['leeg', { ...pending, data: [], isPending: false }],
  ['laden', pending],
  ['mislukt', { ...pending, error: new ConnectionLost('sample'), isPending: false }],
];

export function FaceSamples() {
  return (
    <div className="samples samples--four">
      {FACES.map(([name, query]) => (
        <Card key={name} title={`Wie doet mee: ${name}`}>
          <Vlak
            query={query}
            leeg={{
              title: 'Hier komt wie om dit gezin staat.',
              text: 'Begin met het vaste gezicht.',
              action: <Button>Noem het vaste gezicht</Button>,
            }}
            laden={<Skeleton shape="rows" />}
          >
            {(list) => (
              <List>
                {list.map((person, index) => (
                  <ListRow
                    key={person.naam}
                    lead={<Avatar name={person.naam} tone={index === 0 ? 'strong' : 'plain'} />}
                    title={person.naam}
                    text={person.wat}
                  />
                ))}
              </List>
            )}
          </Vlak>
        </Card>
      ))}
    </div>
  );
}
