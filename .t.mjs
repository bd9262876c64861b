import { PGlite } from '@electric-sql/pglite'
const p=await PGlite.create()
console.log((await p.query('select datname,oid,current_database() c from pg_database')).rows)
await p.exec(`UPDATE pg_database SET datistemplate=false`)
for (const d of ['template0','template1']) try { await p.exec(`DROP DATABASE ${d}`); console.log('dropped',d)} catch(e){console.log(e.message)}
await p.exec('checkpoint')
const d=await p.dumpDataDir('none'); console.log(d.size)
await p.close()
let t=performance.now();const c=process.cpuUsage(); const q=await PGlite.create({loadDataDir:d}); console.log((await q.query('select count(*) from pg_class')).rows, performance.now()-t, process.cpuUsage(c))
