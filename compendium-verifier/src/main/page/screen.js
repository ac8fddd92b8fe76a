/* What people see. Everything from a bundle is set as text, never as markup. */

const byId = id => document.getElementById(id);

function el(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

let chosen = [], report = null, changes = [], shown = [];

const mark = holds => el('span', { class: 'mark ' + holds }, holds ? '✓ se sostiene' : '✗ es falsa');

/* Files */

function choose(files) {
  chosen = [...files];
  byId('state').textContent = chosen.length ? 'Listo para verificar: ' + chosen.map(file => file.name).join(', ') + '.' : '';
}

byId('files').addEventListener('change', event => choose(event.target.files));
for (const kind of ['dragover', 'dragleave', 'drop']) {
  byId('drop').addEventListener(kind, event => {
    event.preventDefault();
    byId('drop').classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') choose(event.dataTransfer.files);
  });
}
/* A file dropped beside the zone must not replace the page. */
for (const kind of ['dragover', 'drop']) document.addEventListener(kind, event => event.preventDefault());

byId('form').addEventListener('submit', async event => {
  event.preventDefault();
  const bundle = chosen.find(file => /\.zip$/i.test(file.name)) || chosen[0];
  if (!bundle) {
    byId('state').textContent = 'Elija primero el paquete de la edición (bundle.zip).';
    byId('files').focus();
    return;
  }
  const button = event.target.querySelector('button');
  button.disabled = true;
  byId('result').hidden = true;
  byId('progress').hidden = false;
  try {
    const expected = byId('key').value.replace(/[\s:]/g, '').toLowerCase();
    report = await verify(bundle, chosen.filter(file => file !== bundle), expected, (share, step) => {
      byId('progress').value = share;
      byId('state').textContent = 'Leyendo ' + step + ' …';
    });
    changes = [];
    showResult();
  } catch (e) {
    byId('state').textContent = 'No se pudo leer el archivo (' + e.message + '). Elíjalo de nuevo; si es muy grande, use la orden de Java.';
  } finally {
    button.disabled = false;
    byId('progress').hidden = true;
  }
});

/* Result */

function showResult() {
  const claims = report.verdicts.length, good = report.verdicts.filter(one => !one.against.length).length;
  const kind = report.status === 0 ? 'good' : 'bad';
  const title = report.refused ? '✗ Paquete rechazado' : (report.status === 0 ? '✓ ' : '✗ ') + sentence('end.count', [good, claims]);
  const end = ['end.true', 'end.false', 'end.refused'][report.status];
  byId('summary').replaceChildren(el('div', {},
    el('div', { class: 'note ' + kind }, el('p', { class: 'big' }, title), el('p', {}, sentence(end))),
    facts(),
    found('Lo que no es cierto', [...(report.refused ? [report.refused] : []), ...report.problems].map(one => el('li', {}, '✗ ' + tell(one)))),
    found('Documentos', report.documents.map(one => el('li', {},
      one.name ? '✓ ' + sentence('document.is', [one.file, one.name]) : '✗ ' + sentence('document.none', [one.file, one.sha256]))))));
  byId('falsify').hidden = byId('claims').hidden = !report.opened;
  byId('result').hidden = false;
  byId('state').textContent = '';
  if (report.opened) {
    prepareChanges();
    shown = report.verdicts;
    listClaims();
  }
  byId('h-result').focus();
  byId('h-result').scrollIntoView();
}

function facts() {
  const list = el('dl', { class: 'facts' });
  const add = (name, value) => value && list.append(el('dt', {}, name), el('dd', {}, value));
  const manifest = report.manifest;
  add('Edición', manifest && manifest.edition + ', versión ' + manifest.version + ': ' + manifest.title);
  add('Huella de la llave', report.fingerprint && el('code', {}, report.fingerprint));
  add('Raíz de los datos', report.root && el('code', {}, report.root));
  add('Sello de los datos', manifest && el('code', {}, manifest.seal));
  return list;
}

function found(title, items) {
  return items.length ? el('section', {}, el('h3', {}, title), el('ul', { class: 'found' }, ...items)) : null;
}

/* Claims */

function listClaims() {
  const wanted = plainWords(byId('find').value.trim());
  const onlyFalse = byId('show').value === 'false';
  const matching = shown.filter(one => (!onlyFalse || one.against.length)
    && plainWords(one.claim.id + ' ' + one.claim.text).includes(wanted));
  byId('count').textContent = matching.length + ' de ' + shown.length + (changes.length ? ', con sus cambios' : '');
  byId('list').replaceChildren(...matching.map(claimRow));
  if (!matching.length) byId('list').append(el('p', { class: 'empty' }, onlyFalse ? 'Ninguna afirmación es falsa.' : 'Ninguna afirmación contiene eso.'));
}
byId('filter').addEventListener('input', listClaims);
byId('filter').addEventListener('submit', event => event.preventDefault());

function claimRow(verdict) {
  const row = el('details', { 'data-claim': verdict.claim.id },
    el('summary', {}, mark(!verdict.against.length), el('span', {}, verdict.claim.text)));
  row.addEventListener('toggle', () => {
    if (row.open && row.children.length === 1) row.append(claimInside(verdict));
  });
  return row;
}

function claimInside({ claim, against: reasons }) {
  const inside = el('div', { class: 'inside' });
  if (reasons.length) inside.append(el('ul', {}, ...reasons.map(one => el('li', { class: 'error' }, tell(one)))));
  inside.append(el('p', {}, ...claim.pieces.map(piece => 'words' in piece ? piece.words
    : el('span', { class: 'piece ' + ('name' in piece ? 'name' : 'figure'), title: 'name' in piece ? piece.of.join(', ') : piece.figure }, piece.text))));
  if (claim.figures.length) inside.append(figuresTable(claim));
  if (claim.asserts.length) {
    inside.append(el('h3', {}, 'Lo que además afirma'), el('ul', {}, ...claim.asserts.map(assertionLine)));
  }
  inside.append(el('p', { class: 'muted' }, claim.id + ' · ' + claim.kind + (claim.editor === 'generada' ? '' : ' · editada por ' + claim.editor)));
  return inside;
}

function currentFigures() {
  return changes.length ? falsified(report.opened, changes).figures : report.figures;
}

function figuresTable(claim) {
  const figures = currentFigures();
  const rows = claim.figures.map(code => {
    const stated = report.opened.ledger.figures.get(code), counted = figures.value(code);
    return el('tr', {}, el('th', { scope: 'row' }, el('code', {}, code), el('br'), el('small', { class: 'muted' }, stated ? stated.definition : '')),
      el('td', { class: 'number' }, stated ? stated.text : '–'), el('td', { class: 'number' }, counted ? grouped(counted) : 'no existe'),
      el('td', { class: 'number' }, stated ? String(stated.records) : '–'));
  });
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Cifras de la afirmación' }, el('table', {}, el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Cifra'),
    ...['Publicada', 'Contada', 'Registros'].map(name => el('th', { scope: 'col', class: 'number' }, name)))), el('tbody', {}, ...rows)));
}

function assertionLine(assertion) {
  const reason = ASSERTIONS[assertion.is].judge(assertion, currentFigures());
  const members = Object.entries(assertion).filter(([name]) => name !== 'is').map(([name, value]) => name + ' ' + value).join(' · ');
  return el('li', {}, mark(!reason), ' ', el('code', {}, assertion.is + (members ? ': ' + members : '')), reason ? ' ' + tell(reason) : null);
}

/* Falsification */

const NAMES = new Map([[ACTIONS, 'Acciones'], [MEASUREMENTS, 'Mediciones'], [INSTITUTIONS, 'Instituciones'], [OBJECTIVES, 'Objetivos'],
  [PROGRAMMES, 'Programas conjuntos'], [STATES, 'Entidades'], [PERIOD, 'Periodo'], [CITED, 'Totales citados']]);

function prepareChanges() {
  const present = report.opened.ledger.edition;
  const tables = [...report.opened.tables.values()].filter(table => NAMES.has(table.shape));
  const of = table => table.shape === CITED ? '' : table.file.split('/')[1];
  tables.sort((a, b) => (of(b) === present) - (of(a) === present) || [...NAMES.keys()].indexOf(a.shape) - [...NAMES.keys()].indexOf(b.shape));
  byId('table').replaceChildren(...tables.map(table => el('option', { value: table.file }, (NAMES.get(table.shape) + ' ' + of(table)).trim())));
  byId('changes').replaceChildren();
  byId('outcome').replaceChildren();
  byId('change-error').textContent = '';
  chooseTable();
}

function chooseTable() {
  const table = report.opened.tables.get(byId('table').value);
  byId('records').replaceChildren(...table.rows.map(row => el('option', { value: keyOf(table.shape, row) }, row.nombre ?? row.que_se_conto ?? row.titulo ?? '')));
  byId('column').replaceChildren(el('option', { value: '' }, 'quitar el registro'), ...table.shape.columns.map(name => el('option', { value: name }, name)));
  if (table.shape === ACTIONS) byId('column').value = 'objetivo_principal';
  byId('record').value = '';
  showPresent();
}

function showPresent() {
  const table = report.opened.tables.get(byId('table').value), column = byId('column').value;
  const row = table.rows.find(one => keyOf(table.shape, one) === byId('record').value.trim());
  byId('value').disabled = column === '';
  byId('present').textContent = row && column ? 'Hoy dice: ' + (row[column] || '(vacío)').slice(0, 120) : '';
}
byId('table').addEventListener('change', chooseTable);
byId('record').addEventListener('input', showPresent);
byId('column').addEventListener('change', showPresent);

byId('change').addEventListener('submit', event => {
  event.preventDefault();
  const column = byId('column').value;
  tryChanges([...changes, { table: byId('table').value, key: byId('record').value.trim(), column, text: column ? byId('value').value : '' }]);
});

function tryChanges(wanted) {
  try {
    const outcome = wanted.length ? falsified(report.opened, wanted) : report;
    changes = wanted;
    shown = outcome.verdicts;
    byId('change-error').textContent = '';
    showChanges();
  } catch (e) {
    if (!(e instanceof Refused)) throw e;
    byId('change-error').textContent = 'No se hizo el cambio. ' + tell(e.problem);
  }
}

function showChanges() {
  byId('changes').replaceChildren(...changes.map((change, i) => {
    const undo = el('button', { class: 'button quiet small', type: 'button' }, 'Deshacer');
    undo.addEventListener('click', () => tryChanges(changes.filter((_, n) => n !== i)));
    const said = change.table + ', ' + change.key + ': ' + (change.column ? change.column + ' = ' + change.text : 'se quita');
    undo.setAttribute('aria-label', 'Deshacer ' + said);
    return el('li', {}, said + ' ', undo);
  }));
  const before = new Set(report.verdicts.filter(one => one.against.length).map(one => one.claim.id));
  const broken = shown.filter(one => one.against.length && !before.has(one.claim.id));
  byId('outcome').replaceChildren();
  if (changes.length) {
    byId('outcome').append(el('div', { class: 'note ' + (broken.length ? 'bad' : '') },
      el('p', { class: 'big' }, broken.length + ' de ' + shown.length + ' afirmaciones serían falsas'),
      el('p', {}, broken.length ? 'Con estos cambios, lo publicado ya no se seguiría de los datos:' : 'Ninguna afirmación depende de lo que cambió.'),
      el('ul', { class: 'found' }, ...broken.map(one => el('li', {}, '✗ ' + one.claim.text, ...one.against.map(reason => el('div', { class: 'muted' }, tell(reason))))))));
  }
  listClaims();
}
