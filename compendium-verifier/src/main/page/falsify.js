/* Records changed or taken out, in memory: which claims would be false? */

/** The verdicts if these changes {table, key, column, text} were made (no column: taken out). Refused when one cannot be. */
function falsified(opened, changes) {
  const tables = changes.reduce(changed, opened.tables);
  const figures = figuresOf(readEditions(tables, opened.ledger.edition));
  return { figures, verdicts: opened.ledger.claims.map(claim => ({ claim, against: against(claim, opened.ledger, figures) })) };
}

function changed(tables, change) {
  const table = tables.get(change.table);
  if (!table) throw new Refused('change.table', change.table);
  const row = table.rows.find(one => keyOf(table.shape, one) === change.key);
  if (!row) throw new Refused('change.row', change.table, change.key);
  if (change.column && !table.shape.columns.includes(change.column)) {
    throw new Refused('change.column', change.table, change.column, table.shape.columns.join(', '));
  }
  const rows = change.column ? table.rows.map(one => one === row ? { ...row, [change.column]: change.text } : one)
    : table.rows.filter(one => one !== row);
  return new Map(tables).set(change.table, { ...table, rows });
}
