// Saves what is typed: soon after a pause, one request at a time, again until it is answered. A request is repeated exactly
// as it was first sent, under its operation id; the server takes a text that stands already for no change.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form } = app;
  const PAUSE = 1000;
  const LONGEST_WAIT = 8000;
  const BACK_OFF = [2000, 4000, 8000, 15000, 30000];
  const address = "/api/v1/reports/" + form.dataset.report;

  const revisions = new Map();
  const pending = new Set();
  const disputed = new Set();
  let flight = null;
  let timer = 0;
  let repeat = 0;
  let underWay = false;
  let hurried = false;
  let since = 0;
  let failures = 0;
  let halted = "";
  let operation = null;
  let idle = [];
  const others = new BroadcastChannel("compendium-report " + form.dataset.report);
  const signedIn = new BroadcastChannel("compendium-signed-in");

  const revision = (path) => revisions.get(path) ?? Number(app.at(path)?.dataset.revision ?? 0);

  function show(state, text) {
    const bar = document.getElementById("save-state");
    bar.dataset.state = state;
    bar.querySelector("[data-text]").textContent = text;
    document.getElementById("sign-in-again").hidden = state !== "ended";
  }

  function hour(instant) {
    return new Intl.DateTimeFormat(form.dataset.lang === "en" ? "en-GB" : "es-MX",
        { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "America/Mexico_City" }).format(instant);
  }

  function changed(path) {
    pending.add(path);
    since = since || Date.now();
    const sent = flight?.edits.find((edit) => edit.path === path);
    const kept = app.local.keep(path,
        { text: app.read(app.at(path)), base: revision(path), sent: sent?.text, operation: flight?.operation });
    if (!kept) {
      show("refused", form.dataset.nowhere);
    }
    schedule(Date.now() - since > LONGEST_WAIT ? 0 : PAUSE);
  }

  function schedule(after) {
    clearTimeout(timer);
    timer = setTimeout(() => send(false), after);
  }

  function send(leaving) {
    const paths = [...pending].filter((path) => !disputed.has(path));
    if (flight) {
      return;
    }
    if (halted) {
      settleWith(false);
      return;
    }
    if (paths.length === 0) {
      settle();
      return;
    }
    flight = {
      operation: operation || crypto.randomUUID(),
      edits: paths.map((path) => ({ path, text: app.read(app.at(path)), base: revision(path) })),
    };
    operation = null;
    since = 0;
    flight.edits.forEach((edit) => {
      pending.delete(edit.path);
      app.local.keep(edit.path, { text: edit.text, base: edit.base, sent: edit.text, operation: flight.operation });
    });
    deliver(leaving);
  }

  // One at a time. Whoever asks again while an answer is awaited has it sent again at once when that one fails.
  async function deliver(leaving) {
    hurried = underWay;
    if (underWay) {
      return;
    }
    underWay = true;
    show("saving", form.dataset.saving);
    const answer = await sent(leaving);
    underWay = false;
    answered(answer);
  }

  // How it was answered and what was said; null when no answer came.
  async function sent(leaving) {
    try {
      const answer = await fetch(address + "/fields", {
        method: "PATCH",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        keepalive: leaving,
        body: JSON.stringify({ ...flight, person: form.dataset.person }),
      });
      return { status: answer.status, said: await answer.json().catch(() => null) };
    } catch (unreachable) {
      return null;
    }
  }

  function answered(answer) {
    if (answer?.status === 200 && answer.said) {
      taken(answer.said);
    } else if (answer?.status === 401) {
      again("ended", form.dataset.ended);
    } else if (!answer || answer.status < 400 || answer.status >= 500 || [408, 429].includes(answer.status)) {
      again("away", form.dataset.away);
    } else {
      const problem = answer.said || {};
      halted = problem.code || String(answer.status);
      show("refused", halted === "report.save.other-person"
          ? form.dataset.other
          : app.fill(form.dataset.refused, problem.detail || answer.status));
      settleWith(false);
    }
  }

  function again(state, text) {
    show(state, text);
    repeat = setTimeout(() => deliver(false), hurried ? 0 : BACK_OFF[Math.min(failures, BACK_OFF.length - 1)]);
    failures += 1;
    settleWith(false);
  }

  function now() {
    if (flight && failures > 0) {
      clearTimeout(repeat);
      deliver(false);
    } else if (pending.size > 0) {
      schedule(0);
    }
  }

  function taken(saved) {
    const sent = flight;
    flight = null;
    failures = 0;
    sent.edits.filter((edit) => edit.path in saved.revisions).forEach((edit) => took(edit, saved.revisions[edit.path]));
    saved.conflicts.forEach((conflict) => dispute(conflict));
    others.postMessage(sent.edits.filter((edit) => edit.path in saved.revisions)
        .map((edit) => ({ path: edit.path, text: edit.text, revision: revisions.get(edit.path) })));
    if ([...pending].some((path) => !disputed.has(path))) {
      schedule(PAUSE);
    } else {
      show(disputed.size > 0 ? "conflict" : "saved",
          disputed.size > 0 ? form.dataset.conflict : app.fill(form.dataset.saved, hour(new Date(saved.savedAt))));
      settle();
    }
    form.dispatchEvent(new CustomEvent("compendium-saved"));
  }

  function took(edit, taken) {
    revisions.set(edit.path, taken);
    const text = app.at(edit.path) ? app.read(app.at(edit.path)) : edit.text;
    if (text === edit.text) {
      app.local.drop(edit.path);
    } else {
      app.local.keep(edit.path, { text, base: taken });
      pending.add(edit.path);
    }
  }

  function dispute(conflict) {
    disputed.add(conflict.path);
    pending.add(conflict.path);
    app.conflict(conflict, (text) => {
      disputed.delete(conflict.path);
      revisions.set(conflict.path, conflict.theirRevision);
      if (text === conflict.theirs && !conflict.unsaved) {
        pending.delete(conflict.path);
        app.local.drop(conflict.path);
        schedule(0);
      } else {
        changed(conflict.path);
      }
    });
    show("conflict", form.dataset.conflict);
  }

  // Another tab, or a colleague, saved a field nobody touched here: its text comes in.
  function incoming(path, text, newer) {
    const field = app.at(path) || (text && app.restoreRow(path));
    const busy = pending.has(path) || flight?.edits.some((edit) => edit.path === path);
    if (field && !busy && newer > revision(path)) {
      revisions.set(path, newer);
      if (app.read(field) !== text) {
        app.write(field, text);
      }
    }
  }

  function settle() {
    settleWith(pending.size === 0 && !flight);
  }

  function settleWith(saved) {
    const waiting = idle;
    idle = [];
    waiting.forEach((done) => done(saved));
  }

  // Whether everything typed is saved, once the present attempt has ended.
  function flush() {
    return new Promise((done) => {
      idle.push(done);
      if (!flight || failures > 0) {
        clearTimeout(timer);
        clearTimeout(repeat);
        if (flight) {
          deliver(false);
        } else {
          send(false);
        }
      }
    });
  }

  function dispatch(event) {
    const field = event.target.closest("[data-path]");
    if (field && event.target.type !== "search") {
      changed(field.dataset.path);
    }
  }

  // Texts earlier tabs left: put back and saved, or, where something else stands by now, shown beside it. What somebody
  // typed here before this script had come is theirs and newer.
  function recover() {
    app.all().filter(app.typedOver).forEach((field) => changed(field.dataset.path));
    const paths = new Map();
    app.local.left().filter((draft) => !pending.has(draft.path))
        .forEach((draft) => paths.set(draft.path, [...(paths.get(draft.path) || []), draft]));
    const back = [...paths].filter(([path, drafts]) => restored(path, drafts)).length;
    if (back > 0) {
      const note = document.getElementById("recovered");
      note.querySelector("p").textContent = app.fill(form.dataset.recovered, back);
      note.hidden = false;
      schedule(0);
    }
  }

  function restored(path, drafts) {
    const field = app.at(path) || app.restoreRow(path);
    if (!field) {
      return false;
    }
    const standing = app.read(field);
    const [newest, ...older] = drafts;
    const known = [newest.text, newest.sent, standing];
    const different = older.find((draft) => !known.includes(draft.text));
    drafts.filter((draft) => draft === different || known.includes(draft.text)).forEach(app.local.adopt);
    if (newest.text === standing && !different) {
      app.local.drop(path);
      return false;
    }
    app.write(field, newest.text);
    operation = operation || newest.operation || null;
    if (different) {
      dispute({ path, mine: newest.text, theirs: different.text, unsaved: true, theirRevision: revision(path) });
    } else if (revision(path) === newest.base || standing === newest.sent) {
      changed(path);
    } else {
      dispute({ path, mine: newest.text, theirs: standing, theirRevision: revision(path) });
    }
    return true;
  }

  form.addEventListener("input", dispatch);
  form.addEventListener("focusout", () => pending.size > 0 && schedule(50));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("visibilitychange", () => (document.hidden ? send(true) : now()));
  window.addEventListener("pagehide", () => send(true));
  window.addEventListener("online", now);
  signedIn.addEventListener("message", () => { halted = halted === "report.save.other-person" ? "" : halted; now(); });
  others.addEventListener("message", (event) =>
      event.data.forEach((saved) => incoming(saved.path, saved.text, saved.revision)));
  window.addEventListener("beforeunload", (event) => {
    if (document.getElementById("save-state").dataset.state === "refused" && (pending.size > 0 || flight)) {
      event.preventDefault();
    }
  });

  Object.assign(app, { address, changed, incoming, flush, recover, show });
})();
