import type { Plugin } from 'vite';
import { isApiBron, metSchakelaars } from './plekken.ts';

/** Makes every log call of the API switchable while the tests of this project run; nothing else ever sees that code. */
export const schakelbaar = (): Plugin => ({
  name: 'mutatie',
  enforce: 'pre',
  transform: (code, id) => (isApiBron(id) ? metSchakelaars(id, code) : undefined),
});
