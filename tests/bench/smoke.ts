import { eventsCsv } from './csv';
import { openFile } from '$lib/readers/containers/open-file';
import Papa from 'papaparse';
const bytes = eventsCsv(300000);
const file = new File([Uint8Array.from(bytes)], 'a.csv');
for (let i=0;i<3;i++){ 
let c = process.cpuUsage();
const o = await openFile(file); if (o.kind!=='table') throw new Error(JSON.stringify(o));
let c2 = process.cpuUsage(c).user/1e6; let n=0; for await (const b of o.read().rows) n+=b.length;
c = process.cpuUsage(c); console.log('ours cpu', c2, (c.user+c.system)/1e6, n);
c = process.cpuUsage(); n=Papa.parse(new TextDecoder().decode(bytes),{delimiter:',',newline:'\n'}).data.length; c = process.cpuUsage(c); console.log('papa cpu', (c.user+c.system)/1e6, n);
}
