// Reads an export with the tools of JavaScript: another JSON-LD processor, and the citation processor that Zotero has.
const fs = require('node:fs');
const path = require('node:path');
const assert = require('node:assert');
const jsonld = require('jsonld');
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-bibtex');

const out = process.argv[2];
const text = (file) => fs.readFileSync(path.join(out, file), 'utf8');
const json = (file) => JSON.parse(text(file));
const record = json('willing.json');

async function main() {
  const documentLoader = (url) => { throw new Error(`the network is not needed: ${url}`); };
  const quads = await jsonld.toRDF(json('willing.jsonld'), { documentLoader });
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const events = quads.filter((q) => q.predicate.value === type && q.object.value === 'https://schema.org/Event');
  assert.equal(events.length, record.meetings.length);
  console.log(`  JSON-LD as RDF: ${quads.length} statements, ${events.length} meetings`);

  const sources = json('sources.csl.json');
  assert.equal(sources.length, record.sources.length);
  const cite = new Cite(sources);
  const references = cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-GB' }).trim().split('\n');
  assert.equal(references.length, sources.length);
  const elysee = references.find((line) => line.includes('Sommet de la Coalition des volontaires') && line.includes('elysee.fr'));
  assert.ok(elysee, 'the Élysée on Paris');
  console.log(`  CSL-JSON in APA style: ${references.length} references, such as\n    ${elysee}`);

  const bib = new Cite(text('sources.bib'));
  assert.equal(bib.data.length, sources.length);
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const plain = (title) => title.replace(/<[^>]*>/g, '').replace(/[\u2018\u2019]/g, "'");
  const changed = bib.data.filter((item) => plain(item.title) !== plain(titles.get(item['citation-key'] ?? item.id)));
  assert.deepEqual(changed.map((item) => item.id), []);
  console.log(`  BibLaTeX: ${bib.data.length} sources, their titles whole`);
}

main().catch((error) => { console.error(error); process.exit(1); });
