import { pageEmulator } from './page-emulator';

Object.assign(window, { wpsAround: pageEmulator() });
