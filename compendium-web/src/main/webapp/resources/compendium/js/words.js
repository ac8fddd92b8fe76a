// The palette: figures and sentences of the edition found by their words, put into the text with the keyboard or the pointer.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form } = app;
  const dialog = document.getElementById("words");
  const input = document.getElementById("words-input");
  const results = document.getElementById("words-found");
  let at = null;
  let typed = "";
  let asked = 0;
  let timer = 0;
  let items = [];
  let chosen = -1;

  function open(sign = "") {
    if (!app.writable) {
      return;
    }
    at = app.place();
    typed = sign;
    input.value = at.length > 0 ? app.quill.getText(at.index, at.length).trim() : "";
    dialog.showModal();
    input.select();
    search();
  }

  async function search() {
    asked += 1;
    const mine = asked;
    const words = input.value;
    const answer = await fetch(form.dataset.words + "?q=" + encodeURIComponent(words),
        { headers: { Accept: "application/json" } }).catch(() => null);
    const said = answer && answer.ok ? await answer.json() : null;
    if (mine === asked) {
      show(said);
      results.dataset.asked = words;
    }
  }

  function option(one, place) {
    const row = app.piece("piece-word");
    row.id = "word-" + place;
    row.dataset.kind = one.kind;
    row.querySelector("[data-words]").textContent = one.text;
    row.querySelector("[data-about]").textContent = one.about;
    row.querySelector("[data-code]").textContent = one.key;
    row.addEventListener("click", () => take(place));
    return row;
  }

  function show(said) {
    items = said ? said.items : [];
    const rows = items.map(option);
    ["figure", "claim"].forEach((kind) => {
      const group = results.querySelector(`[data-group=${kind}]`);
      const own = rows.filter((row) => row.dataset.kind === kind);
      group.querySelector("[data-rows]").replaceChildren(...own);
      group.hidden = own.length === 0;
    });
    document.getElementById("words-none").hidden = !said || items.length > 0;
    document.getElementById("words-away").hidden = Boolean(said);
    document.getElementById("words-as-of").textContent =
        said && !said.sealed ? app.fill(form.dataset.asOf, app.moment(said.asOf)) : "";
    choose(items.length > 0 ? 0 : -1);
  }

  function choose(place) {
    chosen = place;
    results.querySelectorAll("[role=option]").forEach((row) => {
      const is = row.id === "word-" + place;
      row.setAttribute("aria-selected", String(is));
      if (is) {
        row.scrollIntoView({ block: "nearest" });
      }
    });
    if (place < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", "word-" + place);
    }
  }

  function take(place) {
    const one = items[place];
    typed = "";
    dialog.close();
    app.insert("chip", { kind: one.kind, key: one.key, text: one.text }, at);
  }

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 200); });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length > 0) {
      event.preventDefault();
      choose((chosen + step + items.length) % items.length);
    } else if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      if (chosen >= 0) {
        take(chosen);
      }
    }
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-close]")) {
      dialog.close();
    }
  });
  // Nothing was chosen: the sign that opened it was meant as itself.
  dialog.addEventListener("close", () => {
    if (typed) {
      app.quill.insertText(at.index, typed, "user");
      app.quill.setSelection(at.index + typed.length, 0, "user");
    }
    typed = "";
    app.quill.focus();
  });

  Object.assign(app, { words: { open } });
})();
