export { createDemoAntwoorder, startDemoServer, type DemoServer } from './server.ts';
