// What the unit says to one another about the text, and the versions it had.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form, quill } = app;
  const comments = document.getElementById("comments");
  const quote = document.getElementById("comment-quote");
  const history = document.getElementById("history");
  const told = document.getElementById("remark-told");

  function failed(answer) {
    if (answer.status === 401) {
      document.getElementById("expired").showModal();
    }
    told.textContent = answer.status === 0 ? form.dataset.unanswered : answer.said.detail || "";
    return false;
  }

  function line(one, name) {
    const row = app.piece(name);
    row.querySelector("[data-text]").textContent = one.text;
    row.querySelector("[data-by]").textContent = one.by + ", " + app.moment(one.at);
    return row;
  }

  function comment(one) {
    const row = line(one, "piece-comment");
    row.classList.toggle("resolved", Boolean(one.resolvedAt));
    const go = row.querySelector("[data-quote]");
    go.hidden = !one.quote;
    go.textContent = "«" + one.quote + "»";
    go.addEventListener("click", () => {
      const at = app.find(one.quote);
      if (at) {
        quill.setSelection(at.index, at.length, "user");
        quill.scrollSelectionIntoView();
        quill.focus();
      } else {
        told.textContent = form.dataset.lost;
      }
    });
    row.querySelector("[data-answers]").append(...one.answers.map((answer) => line(answer, "piece-answer")));
    row.querySelector("[data-resolved]").textContent =
        one.resolvedAt ? app.fill(form.dataset.resolved, one.resolvedBy, app.moment(one.resolvedAt)) : "";
    acts(row, one);
    return row;
  }

  function acts(row, one) {
    const resolve = row.querySelector("[data-resolve]");
    if (!resolve) {
      return;
    }
    const reopen = row.querySelector("[data-reopen]");
    const reply = row.querySelector("[data-reply]");
    resolve.hidden = Boolean(one.resolvedAt);
    reply.hidden = Boolean(one.resolvedAt);
    reopen.hidden = !one.resolvedAt;
    resolve.addEventListener("click", () => change("PUT", `/${one.id}/resolution`, {}));
    reopen.addEventListener("click", () => change("DELETE", `/${one.id}/resolution`));
    reply.addEventListener("submit", (event) => {
      event.preventDefault();
      send(event.target, `/${one.id}/answers`, {});
    });
  }

  async function change(method, path, body) {
    const answer = await app.ask(method, "/comments" + path, body);
    if (!answer.ok) {
      return failed(answer);
    }
    told.textContent = "";
    show(answer.said.items);
    return true;
  }

  async function send(from, path, more) {
    const text = from.querySelector("textarea");
    from.dataset.operation = from.dataset.operation || crypto.randomUUID();
    if (await change("POST", path, { text: text.value, operation: from.dataset.operation, ...more })) {
      delete from.dataset.operation;
      text.value = "";
      return true;
    }
    text.focus();
    return false;
  }

  function show(items) {
    const open = items.filter((one) => !one.resolvedAt);
    comments.replaceChildren(...[...open, ...items.filter((one) => one.resolvedAt)].map(comment));
    const count = document.getElementById("comments-count");
    count.textContent = open.length;
    count.classList.toggle("none", open.length === 0);
    document.getElementById("no-comments").hidden = items.length > 0;
    if (window.CSS?.highlights) {
      const places = open.filter((one) => one.quote).map((one) => app.find(one.quote)).filter(Boolean);
      CSS.highlights.set("commented", new Highlight(...places.map(app.range)));
    }
  }

  // A comment is pinned to the words that are marked, until others are, or none before it is begun.
  function pin(at) {
    const begun = document.querySelector("#comment-form textarea")?.value;
    if (at.length === 0 && !begun) {
      unpin();
    } else if (at.length > 0) {
      const words = app.lines.plain(app.lines.of(quill.getContents(at.index, at.length))).split("\n")[0].slice(0, 300);
      quote.textContent = "«" + words + "»";
      quote.dataset.words = words;
      quote.hidden = false;
    }
  }

  function unpin() {
    quote.hidden = true;
    delete quote.dataset.words;
  }

  document.getElementById("comment-form")?.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await send(event.target, "", { quote: quote.dataset.words || "" })) {
      unpin();
    }
  });
  if (quote) {
    quill.on("selection-change", (range) => range && pin(range));
  }

  function version(one, place, all) {
    const row = app.piece("piece-version");
    row.querySelector("[data-name]").textContent =
        one.number === 0 ? form.dataset.standard : app.fill(form.dataset.version, one.number);
    row.querySelector("[data-by]").textContent = one.savedBy ? one.savedBy + ", " + app.moment(one.savedAt) : "";
    row.querySelector("[data-present]").hidden = place !== 0;
    const see = row.querySelector("[data-see]");
    see.hidden = one.number === 0;
    see.addEventListener("click", async () => {
      const shown = row.querySelector("[data-difference]");
      if (shown.childElementCount > 0) {
        shown.replaceChildren();
        see.setAttribute("aria-expanded", "false");
        return;
      }
      const answer = await app.ask("GET", `/versions/${one.number}?against=${all[place + 1].number}`);
      if (answer.ok) {
        shown.append(app.difference(answer.said.difference));
        see.setAttribute("aria-expanded", "true");
      } else {
        failed(answer);
      }
    });
    const restore = row.querySelector("[data-restore]");
    if (restore) {
      restore.hidden = place === 0;
      restore.addEventListener("click", () => back(one.number));
    }
    return row;
  }

  async function back(number) {
    if (!await app.flush()) {
      told.textContent = form.dataset.unsaved;
      return;
    }
    const answer = await app.ask("POST", `/versions/${number}/restore`, { base: app.revision() });
    if (!answer.ok) {
      failed(answer);
      return;
    }
    quill.history.cutoff();
    app.set(answer.said.body);
    app.adopt(answer.said);
    told.textContent = app.fill(form.dataset.restored, number);
  }

  async function past() {
    const answer = await app.ask("GET", "/versions");
    if (answer.ok) {
      history.replaceChildren(...answer.said.items.map(version));
    } else {
      failed(answer);
    }
  }

  const folded = history.closest("details");
  folded.addEventListener("toggle", () => folded.open && past());
  form.addEventListener("compendium-saved", () => folded.open && past());
  app.ask("GET", "/comments").then((answer) => (answer.ok ? show(answer.said.items) : failed(answer)));
  if (app.writable) {
    app.recover();
  }
})();
