import { createClient } from './bench/speed/api/client.js';
import { OPERATIONS } from './bench/speed/api/operations.js';
const c = createClient('http://127.0.0.1:4455', 4);
const p50 = async (name: string, f: () => Promise<unknown>, n=1000) => { const t: number[]=[]; for(let i=-300;i<n;i++){const b=performance.now(); await f(); if(i>=0) t.push(performance.now()-b);} t.sort((a,b)=>a-b); console.log(name.padEnd(40), t[n>>1]!.toFixed(2)); };
await p50('typename', () => c.ask('{ __typename }'));
for (const i of [0, 3, 4, 5, 7]) await p50(OPERATIONS[i]!.name, () => c.ask(OPERATIONS[i]!.ours));
c.close();
