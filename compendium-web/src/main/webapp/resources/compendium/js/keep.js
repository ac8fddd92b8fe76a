// Saves the section: soon after a pause, one request at a time, again until it is answered. What somebody else saved
// meanwhile is never overwritten: both texts are shown, and the person who came second decides.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form, quill } = app;
  const PAUSE = 1000;
  const LONGEST_WAIT = 8000;
  const BACK_OFF = [2000, 4000, 8000, 15000, 30000];
  const PATH = "body";
  const LATEST = "compendium-revision " + form.dataset.report;

  const bar = document.getElementById("save-state");
  const signedIn = new BroadcastChannel("compendium-signed-in");
  let revision = Number(form.dataset.revision);
  let saved = app.text();
  let flight = null;
  let underWay = false;
  let timer = 0;
  let repeat = 0;
  let since = 0;
  let failures = 0;
  let halted = "";
  let disputed = false;
  let idle = [];

  function show(state, text) {
    bar.dataset.state = state;
    bar.querySelector("[data-text]").textContent = text;
    document.getElementById("sign-in-again").hidden = state !== "ended";
  }

  const hour = (instant) => new Intl.DateTimeFormat(form.dataset.lang === "en" ? "en-GB" : "es-MX",
      { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "America/Mexico_City" }).format(new Date(instant));
  const dirty = () => app.text() !== saved;

  function changed() {
    if (!dirty()) {
      app.local.drop(PATH);
      return;
    }
    since = since || Date.now();
    if (!app.local.keep(PATH, { text: app.text(), base: revision })) {
      show("refused", form.dataset.nowhere);
    }
    schedule(Date.now() - since > LONGEST_WAIT ? 0 : PAUSE);
  }

  function schedule(after) {
    clearTimeout(timer);
    timer = setTimeout(send, after);
  }

  function send(leaving = false) {
    if (flight || disputed || halted) {
      settle(false);
    } else if (dirty()) {
      since = 0;
      flight = { body: app.text(), base: revision, operation: crypto.randomUUID() };
      deliver(leaving);
    } else {
      settle(true);
    }
  }

  async function deliver(leaving) {
    if (underWay) {
      return;
    }
    underWay = true;
    show("saving", form.dataset.saving);
    const { status, said } = await sent(leaving);
    underWay = false;
    if (status === 200) {
      taken(said);
    } else if (status === 401) {
      again("ended", form.dataset.ended);
    } else if (status < 400 || status >= 500 || [408, 429].includes(status)) {
      again("away", form.dataset.away);
    } else if (said.standing && (said.violations || []).length === 1) {
      dispute(said);
    } else {
      flight = null;
      halted = said.code || String(status);
      show("refused", halted === "report.save.other-person"
          ? form.dataset.other
          : app.fill(form.dataset.refused, said.detail || status));
      settle(false);
    }
  }

  async function sent(leaving) {
    try {
      const answer = await fetch(form.dataset.address, {
        method: "PUT",
        headers: { "Content-Type": "application/json", Accept: "application/json", "If-Match": `"${flight.base}"` },
        keepalive: leaving,
        body: JSON.stringify({ body: flight.body, operation: flight.operation, person: form.dataset.person }),
      });
      return { status: answer.status, said: await answer.json().catch(() => ({})) };
    } catch (unreachable) {
      return { status: 0, said: {} };
    }
  }

  function again(state, text) {
    show(state, text);
    repeat = setTimeout(() => deliver(false), BACK_OFF[Math.min(failures, BACK_OFF.length - 1)]);
    failures += 1;
    settle(false);
  }

  function now() {
    if (flight && failures > 0) {
      clearTimeout(repeat);
      deliver(false);
    } else if (dirty()) {
      schedule(0);
    }
  }

  function taken(said) {
    stands(said.revision);
    saved = flight.body;
    flight = null;
    failures = 0;
    if (dirty()) {
      changed();
      return;
    }
    app.local.drop(PATH);
    show("saved", app.fill(form.dataset.saved, hour(said.savedAt || Date.now())));
    settle(true);
    form.dispatchEvent(new CustomEvent("compendium-saved"));
  }

  function dispute({ standing, difference }) {
    flight = null;
    disputed = true;
    show("conflict", form.dataset.conflict);
    const panel = app.piece("piece-conflict");
    panel.querySelector("[data-text]").textContent = app.fill(form.dataset.told, standing.savedBy, app.moment(standing.savedAt));
    panel.querySelector("[data-difference]").append(app.difference(difference));
    panel.addEventListener("click", (event) => {
      const take = event.target.closest("[data-take]")?.dataset.take;
      if (take) {
        panel.remove();
        decided(take, standing);
      }
    });
    document.getElementById("conflict").replaceChildren(panel);
    panel.querySelector("h2").focus();
    settle(false);
  }

  // Theirs replaces what stands here as one step that can be undone; mine begins from theirs, which its history keeps.
  function decided(take, standing) {
    disputed = false;
    revision = standing.revision;
    if (take === "theirs") {
      quill.history.cutoff();
      app.set(standing.body);
      quill.history.cutoff();
      adopt(standing);
    } else {
      saved = standing.body;
      changed();
      schedule(0);
    }
    quill.focus();
  }

  function stands(now) {
    revision = now;
    sessionStorage.setItem(LATEST, now);
  }

  // What stands on the server is what stands here.
  function adopt(sheet) {
    stands(sheet.revision);
    saved = app.text();
    app.local.drop(PATH);
    show("saved", app.fill(form.dataset.saved, hour(sheet.savedAt || Date.now())));
    form.dispatchEvent(new CustomEvent("compendium-saved"));
  }

  function settle(done) {
    const waiting = idle;
    idle = [];
    waiting.forEach((one) => one(done));
  }

  // Whether all that was typed is saved, once the present attempt has ended.
  function flush() {
    return new Promise((done) => {
      idle.push(done);
      if (!flight) {
        clearTimeout(timer);
        send();
      }
    });
  }

  // A page may have been asked for before its last save was taken, and shown after: then it is behind this tab.
  async function catchUp() {
    if (Number(sessionStorage.getItem(LATEST) || 0) > revision) {
      const { ok, said } = await app.ask("GET", "");
      if (ok && !dirty()) {
        app.set(said.body, "silent");
        quill.history.clear();
        adopt(said);
      }
    }
  }

  // A text an earlier tab left is put back and saved, or, where something else stands by now, shown beside it.
  async function recover() {
    await catchUp();
    const [newest] = app.local.left().filter((draft) => draft.path === PATH);
    if (!newest) {
      return;
    }
    app.local.adopt(newest);
    if (newest.text === saved) {
      app.local.drop(PATH);
      return;
    }
    app.set(newest.text);
    revision = newest.base;
    document.getElementById("recovered").hidden = false;
    changed();
    schedule(0);
  }

  if (app.writable) {
    quill.on("text-change", changed);
    document.addEventListener("visibilitychange", () => (document.hidden ? send(true) : now()));
    window.addEventListener("pagehide", () => send(true));
    window.addEventListener("online", now);
    signedIn.addEventListener("message", () => { halted = halted === "report.save.other-person" ? "" : halted; now(); });
    window.addEventListener("beforeunload", (event) => {
      if (bar.dataset.state === "refused" && dirty()) {
        event.preventDefault();
      }
    });
  }

  Object.assign(app, { flush, adopt, recover, revision: () => revision });
})();
