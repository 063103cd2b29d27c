import { pageBench } from './page-bench';

await pageBench((line) => { process.stdout.write(`${line}\n`); });
