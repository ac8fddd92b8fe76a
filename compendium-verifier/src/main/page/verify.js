/* From the outside in: ZIP, signature, digests, root, events, tables, figures, claims. */

/** What came out. `progress(share, step)` is told on the way; `expectedKey` is a fingerprint or empty. */
async function verify(file, documents, expectedKey, progress) {
  const report = { problems: [], verdicts: [], documents: [], refused: null, manifest: null, fingerprint: '', root: '', opened: null };
  try {
    const zip = await openZip(file);
    demandEntries(zip);
    report.manifest = await readSigned(zip, expectedKey, report);
    report.documents = await checkDocuments(documents, report.manifest);
    await checkDigests(zip, report, progress);
    const events = await readEvents(await content(zip, 'events.csv'));
    if (events.broken) report.problems.push(events.broken);
    if (events.head !== report.manifest.eventsHead) {
      report.problems.push(problem('events.head', 'events.csv', events.head, report.manifest.eventsHead));
    }
    report.opened = await open(zip, report, events, progress);
    judge(report, report.opened.tables);
  } catch (e) {
    if (!(e instanceof Refused)) throw e;
    report.refused = e.problem;
    report.opened = null;
  }
  report.status = report.refused ? 2
    : report.problems.length || report.verdicts.some(one => one.against.length) || report.documents.some(one => !one.name) ? 1 : 0;
  return report;
}

function demandEntries(zip) {
  SINGLE.forEach(name => entryOf(zip, name));
  for (const edition of editionsIn(zip)) TABLES.forEach(shape => entryOf(zip, pathOf(shape, edition)));
}

async function readSigned(zip, expectedKey, report) {
  const { key, fingerprint } = await readKey(text(await content(zip, 'key.pem'), 'key.pem'));
  report.fingerprint = fingerprint;
  if (expectedKey && expectedKey !== fingerprint) throw new Refused('key.other', 'key.pem', fingerprint, expectedKey);
  const bytes = await content(zip, 'manifest.json');
  const source = text(bytes, 'manifest.json');
  const signature = text(await content(zip, 'manifest.sig'), 'manifest.sig');
  if (!await signed(key, bytes, signature)) report.problems.push(problem('signature', 'manifest.sig'));
  return readManifest(source);
}

async function checkDigests(zip, report, progress) {
  const unlisted = ['manifest.json', 'manifest.sig', 'key.pem'];
  const stated = new Map(report.manifest.files.map(item => [item.name, item]));
  const digests = new Map();
  let done = 0;
  for (const entry of zip.entries.values()) {
    const bytes = await content(zip, entry.name);
    const found = hex(await sha256(bytes));
    if (crc32(bytes) !== entry.crc) report.problems.push(problem('crc', entry.name));
    if (!unlisted.includes(entry.name)) {
      const item = stated.get(entry.name);
      if (!item || item.sha256 !== found || item.size !== BigInt(bytes.length)) {
        report.problems.push(problem('digest', entry.name, found, item ? item.sha256 : '–'));
      }
      stated.delete(entry.name);
      digests.set(entry.name, found);
    }
    progress(0.5 * ++done / zip.entries.size, entry.name);
  }
  [...stated.keys()].forEach(name => report.problems.push(problem('entry.missing', name)));
  report.root = await dataRoot(digests);
  if (report.root !== report.manifest.dataRoot) {
    report.problems.push(problem('root', 'manifest.json', report.root, report.manifest.dataRoot));
  }
}

async function open(zip, report, events, progress) {
  for (const name of ['rules.json', 'claims.schema.json']) readJson(name, text(await content(zip, name), name));
  readCsv('dictionary.csv', await content(zip, 'dictionary.csv'), ['archivo', 'columna', 'tipo', 'significado', 'significado_en']);
  const ledger = readLedger(readJson('claims.json', text(await content(zip, 'claims.json'), 'claims.json')));
  if (ledger.edition !== report.manifest.edition || ledger.version !== report.manifest.version) {
    throw new Refused('ledger.edition', 'claims.json', ledger.edition, report.manifest.edition);
  }
  ledger.claims.filter(claim => claim.editor !== 'generada' && !events.people.has(claim.editor))
    .forEach(claim => report.problems.push(problem('editor', claim.id, claim.editor)));
  const tables = new Map();
  for (const edition of editionsIn(zip)) {
    for (const shape of TABLES) {
      const path = pathOf(shape, edition);
      if (!tables.has(path)) tables.set(path, readTable(path, shape, await content(zip, path)));
      progress(0.5 + 0.4 * tables.size / (editionsIn(zip).length * TABLES.length), path);
    }
  }
  demandReferences(tables, readEditions(tables, ledger.edition));
  return { ledger, tables };
}

function judge(report, tables) {
  const { ledger } = report.opened;
  const figures = figuresOf(readEditions(tables, ledger.edition));
  report.figures = figures;
  report.problems.push(...[...ledger.figures.values()].map(figure => wrongFigure(figure, figures)).filter(Boolean));
  report.verdicts = ledger.claims.map(claim => ({ claim, against: against(claim, ledger, figures) }));
}

/** Which published document each given file is. */
async function checkDocuments(documents, manifest) {
  const found = [];
  for (const file of documents) {
    const digest = hex(await sha256(await file.arrayBuffer()));
    const known = manifest.documents.find(item => item.sha256 === digest && item.size === BigInt(file.size));
    found.push({ file: file.name, sha256: digest, name: known ? known.name : '' });
  }
  return found;
}
