// Rows of measurements and proofs: added under a key nobody else can have chosen, removed with the way back.
(() => {
  "use strict";

  const app = window.Compendium;
  const list = (name) => document.querySelector(`[data-rows="${name}"] .row-list`);
  const blank = (name) => document.querySelector(`template[data-blank="${name}"]`).innerHTML.replaceAll("ROW", "{key}");

  function key(name) {
    const highest = Math.max(0, ...[...list(name).children]
        .map((row) => Number(/^[a-z](\d+)/.exec(row.dataset.row || "")?.[1] ?? 0)));
    const letters = [...crypto.getRandomValues(new Uint8Array(4))].map((one) => String.fromCharCode(97 + (one % 26)));
    return name[0] + String(highest + 1).padStart(2, "0") + "-" + letters.join("");
  }

  function add(name, as) {
    const holder = document.createElement("ol");
    holder.innerHTML = blank(name).replaceAll("{key}", as);
    const row = holder.firstElementChild;
    list(name).append(row);
    row.dispatchEvent(new CustomEvent("compendium-written", { bubbles: true }));
    return row;
  }

  function remove(row) {
    const fields = [...row.querySelectorAll("[data-path]")];
    const texts = fields.map((field) => app.read(field));
    const note = app.piece("piece-removed");
    const put = (values) => fields.forEach((field, place) => {
      if (app.read(field) !== values[place]) {
        app.write(field, values[place]);
        app.changed(field.dataset.path);
      }
    });
    put(texts.map(() => ""));
    row.hidden = true;
    row.before(note);
    note.querySelector("[data-undo]").addEventListener("click", () => {
      note.remove();
      row.hidden = false;
      put(texts);
      app.focus(fields[0]);
    });
    note.querySelector("[data-undo]").focus();
  }

  app.addRow = (name) => add(name, key(name));

  // A row that only this browser knows yet.
  app.restoreRow = (path) => {
    const [name, as, field] = path.split(".");
    if (!field || !document.querySelector(`template[data-blank="${name}"]`)) {
      return null;
    }
    add(name, as);
    return app.at(path);
  };

  app.form.addEventListener("click", (event) => {
    const adding = event.target.closest("[data-add]");
    if (adding) {
      app.focus(app.addRow(adding.dataset.add).querySelector("[data-path]"));
    }
    const removing = event.target.closest("[data-remove]");
    if (removing) {
      remove(removing.closest("[data-row]"));
    }
  });
})();
