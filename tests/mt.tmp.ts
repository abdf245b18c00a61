import { createFetch } from '#src/import/fetch/create-fetch.ts';
import { startFeedServer } from '#tests/support/feed-server.ts';
import { outcomeOf } from '#tests/support/feeds/outcome-of.ts';
const server = await startFeedServer({ today: new Date() });
const fetch = createFetch({ agent: 'x', allowPrivate: true });
for (const name of process.argv.slice(2)) {
  const o = await outcomeOf(fetch, server.address(name), { now: Date.now() });
  console.log('==', name); console.dir({...o, items: o.items?.map(({guid,title,excerpt,time,images,address,publisher,kind}) => ({guid,title,excerpt, address, publisher, kind, time: time&& new Date(time).toISOString(), images: JSON.stringify(images)}))}, { depth: 6, breakLength: 200 });
}
fetch.close(); await server.close();
