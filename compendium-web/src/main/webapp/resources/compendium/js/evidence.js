// Files of evidence: handed in one after another, each under its operation id, so that one sent again is kept once. The
// file itself waits in this tab; what names it is a field like any other.
(() => {
  "use strict";

  const app = window.Compendium;
  const { form } = app;
  const zone = document.getElementById("upload");
  const chooser = document.getElementById("upload-files");
  const AGAIN = new Set([0, 401, 408, 429, 500, 502, 503, 504]);
  const queue = [];
  let sending = null;
  let known = new Map();

  const size = (bytes) => app.fill(zone.dataset.size,
      new Intl.NumberFormat("es-MX", { useGrouping: true }).format(Math.max(1, Math.round(bytes / 1000))).replace(/,/g, "\u202f"));
  const ending = (name) => name.slice(name.lastIndexOf(".") + 1).toUpperCase();

  // What a row shows of its file: its name to fetch it by, its kind and size; a row with a file asks for no address.
  function show(field) {
    const file = known.get(app.read(field));
    const row = field.closest("[data-row]");
    const address = row.querySelector("[data-path$='.address']");
    field.hidden = app.read(field) === "";
    address.hidden = !field.hidden && app.read(address) === "";
    const report = encodeURIComponent(form.dataset.report);
    field.querySelector("[data-held]").href = `/app/action/evidence?id=${report}&file=${encodeURIComponent(app.read(field))}`;
    if (file) {
      field.querySelector("[data-held]").textContent = file.fileName;
      field.querySelector("[data-facts]").textContent = `${ending(file.fileName)}, ${size(file.size)}`;
    }
  }

  async function learn() {
    const answer = await fetch(app.address + "/evidence", { headers: { Accept: "application/json" } });
    if (answer.ok) {
      known = new Map((await answer.json()).items.map((file) => [file.id, file]));
      form.querySelectorAll("[data-kind=file]").forEach(show);
    }
  }

  function say(item, text) {
    item.line.querySelector("[data-state]").textContent = text;
  }

  function add(file) {
    const line = app.piece("piece-upload");
    const item = { file, line, operation: crypto.randomUUID() };
    line.querySelector("[data-name]").textContent = file.name;
    line.querySelector("progress").setAttribute("aria-label", file.name);
    line.querySelectorAll("[data-which]").forEach((one) => { one.textContent = " " + file.name; });
    line.querySelector("[data-stop]").addEventListener("click", () => stop(item));
    line.querySelector("[data-again]").addEventListener("click", () => wait(item));
    zone.querySelector(".uploads").append(line);
    if (file.size > Number(zone.dataset.largest)) {
      failed(item, zone.dataset.large, false);
    } else {
      wait(item);
    }
  }

  function wait(item) {
    item.line.classList.remove("failed");
    item.line.querySelector("[data-again]").hidden = true;
    item.line.querySelector("progress").hidden = false;
    say(item, zone.dataset.waiting);
    queue.push(item);
    next();
  }

  function next() {
    if (!sending && queue.length > 0) {
      sending = queue.shift();
      send(sending);
    }
  }

  function send(item) {
    const request = new XMLHttpRequest();
    const person = encodeURIComponent(form.dataset.person);
    item.request = request;
    request.open("POST", `${app.address}/evidence?operation=${item.operation}&person=${person}`);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Content-Type", item.file.type || "application/octet-stream");
    request.setRequestHeader("Content-Disposition",
        "attachment; filename*=UTF-8''" + encodeURIComponent(item.file.name.toWellFormed()));
    request.upload.addEventListener("progress", (event) => {
      const percent = event.total ? Math.floor((event.loaded * 100) / event.total) : 0;
      item.line.querySelector("progress").value = percent;
      // told to screen readers at the beginning and at the end, not at every step
      if (percent === 100) {
        say(item, zone.dataset.checking);
      }
    });
    request.addEventListener("loadend", () => answered(item, request));
    say(item, app.fill(zone.dataset.sending, size(item.file.size)));
    request.send(item.file);
  }

  function answered(item, request) {
    sending = null;
    if (request.status === 201) {
      took(item, JSON.parse(request.responseText));
    } else if (!item.stopped) {
      refused(item, request);
    }
    next();
  }

  function refused(item, request) {
    const again = AGAIN.has(request.status);
    if (request.status === 401) {
      app.show("ended", form.dataset.ended);
      failed(item, zone.dataset.ended, again);
    } else {
      failed(item, again ? zone.dataset.away : reason(request), again);
    }
  }

  function reason(request) {
    try {
      return JSON.parse(request.responseText).detail;
    } catch (notOurs) {
      return app.fill(form.dataset.refused, request.status);
    }
  }

  function failed(item, text, again) {
    item.line.classList.add("failed");
    item.line.querySelector("progress").hidden = true;
    item.line.querySelector("[data-again]").hidden = !again;
    say(item, text);
  }

  function took(item, file) {
    known.set(file.id, file);
    const row = app.addRow("evidence");
    put(row.querySelector("[data-path$='.file']"), file.id);
    put(row.querySelector("[data-path$='.title']"), file.fileName.replace(/\.[^.]*$/, ""));
    item.line.querySelector("progress").remove();
    item.line.querySelector(".buttons").remove();
    item.line.classList.add("done");
    say(item, zone.dataset.done);
  }

  function put(field, text) {
    app.write(field, text);
    app.changed(field.dataset.path);
  }

  function stop(item) {
    item.stopped = true;
    queue.splice(0, queue.length, ...queue.filter((one) => one !== item));
    item.request?.abort();
    item.line.remove();
    chooser.focus();
  }

  form.addEventListener("compendium-written", (event) => {
    const fields = event.target.matches("[data-kind=file]") ? [event.target] : event.target.querySelectorAll("[data-kind=file]");
    fields.forEach((field) => {
      show(field);
      if (app.read(field) && !known.has(app.read(field))) {
        learn().catch(() => null);
      }
    });
  });
  chooser.addEventListener("change", () => {
    [...chooser.files].forEach(add);
    chooser.value = "";
  });
  ["dragenter", "dragover"].forEach((kind) => zone.addEventListener(kind, (event) => {
    event.preventDefault();
    zone.classList.add("over");
  }));
  ["dragleave", "drop"].forEach((kind) => zone.addEventListener(kind, () => zone.classList.remove("over")));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    [...event.dataTransfer.files].forEach(add);
  });
  window.addEventListener("beforeunload", (event) => {
    if (sending || queue.length > 0) {
      event.preventDefault();
    }
  });

  if ([...form.querySelectorAll("[data-kind=file]")].some((field) => app.read(field))) {
    learn().catch(() => null);
  }
})();
