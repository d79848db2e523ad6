export { laad } from './laad.ts';
