export * from './buiten-de-klok.ts';
export * from './bevestig.ts';
export * from './kaderlaag.ts';
export * from './kalenderdag.ts';
export * from './verplaatsing.ts';
export * from './versie.ts';
