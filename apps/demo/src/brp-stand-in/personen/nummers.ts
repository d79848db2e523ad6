import { type Bsn, findBsn } from '@rondom/domain/kern';

function getBsn(text: string): Bsn {
  const bsn = findBsn(text);
  if (bsn === undefined) throw new RangeError('a number of the demo fails the eleven-test');
  return bsn;
}

/** The numbers of the people of the story, for whoever tells it: they never change. */
export const storyBsn = {
  noor: getBsn('999912008'),
  sem: getBsn('999912021'),
  linda: getBsn('999912033'),
  mark: getBsn('999912045'),
  ilse: getBsn('999912057'),
  ria: getBsn('999912069'),
  henk: getBsn('999912070'),
  wim: getBsn('999912082'),
  toos: getBsn('999912094'),
} as const;

/** Numbers of the test range from 999913001, in order, those that pass the eleven-test. */
function* proefnummers(): Generator<Bsn, never> {
  for (let nummer = 999_913_001; ; nummer += 1) {
    const bsn = findBsn(String(nummer));
    if (bsn !== undefined) yield bsn;
  }
}

const isStory = (sleutel: string): sleutel is keyof typeof storyBsn => Object.hasOwn(storyBsn, sleutel);

/** A number for each key: that of the story, else the next of the range. */
export function nummer(sleutels: readonly string[]): ReadonlyMap<string, Bsn> {
  const reeks = proefnummers();
  return new Map(
    sleutels.map((sleutel) => [sleutel, isStory(sleutel) ? storyBsn[sleutel] : reeks.next().value]),
  );
}
