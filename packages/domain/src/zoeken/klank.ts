/**
 * How a name sounds to a Dutch ear, in the order in which it is heard: longer spellings first. The same list stands
 * in `rondom.klank`; a property test keeps the two equal. Not every pair is right for every language: the key only
 * proposes, `maakWeger` decides.
 */
const klanken: readonly (readonly [spelling: string, klank: string])[] = [
  ...(['tsch', 'tsj', 'tch', 'cz'] as const).map((s) => [s, 'tj'] as const),
  ...(['sch', 'sh', 'sz', 'sj'] as const).map((s) => [s, 's'] as const),
  ...(['ch', 'gh', 'kh'] as const).map((s) => [s, 'g'] as const),
  ['ph', 'f'],
  ['th', 't'],
  ['rh', 'r'],
  ['dh', 'd'],
  ['bh', 'b'],
  ...(['ouw', 'auw', 'ou'] as const).map((s) => [s, 'au'] as const),
  ...(['uij', 'uy'] as const).map((s) => [s, 'ui'] as const),
  ...(['ij', 'ey', 'y'] as const).map((s) => [s, 'ei'] as const),
  ['ck', 'k'],
  ['qu', 'kw'],
  ['q', 'k'],
  ['x', 'ks'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['c', 'k'],
  ['v', 'f'],
  ['z', 's'],
  ['dt', 't'],
  ['ae', 'a'],
  ['oe', 'u'],
  ['ue', 'u'],
  ['ie', 'i'],
];

/** The key of a name of letters a to z: "verhoeven", "ferhoeve" and "verhouven" are near, "tijssen" is "theissen". */
export function klank(naam: string): string {
  let text = naam.replace(/^y/, 'j');
  for (const [spelling, gehoord] of klanken) text = text.replaceAll(spelling, gehoord);
  return text
    .replace(/(.)\1+/g, '$1')
    .replace(/en$/, 'e')
    .replace(/d$/, 't')
    .replace(/b$/, 'p')
    .replace(/h$/, '');
}

/** The consonants that remain of a key: what holds when every vowel was heard wrong. */
export function geraamte(sleutel: string): string {
  return sleutel
    .replaceAll('w', 'f')
    .replace(/[aeiouyjh]/g, '')
    .replace(/(.)\1+/g, '$1');
}
