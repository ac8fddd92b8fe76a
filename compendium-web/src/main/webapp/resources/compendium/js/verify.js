// The digest of a file is made here and held against the list on this page: the file itself goes nowhere.
(() => {
  "use strict";

  const form = document.getElementById("verification");
  const chooser = document.getElementById("verification-file");
  const state = document.getElementById("verification-state");
  const ours = document.getElementById("verification-ours");
  const notOurs = document.getElementById("verification-not-ours");
  const published = [...document.querySelectorAll("#published [data-sha256]")];

  // Browsers make digests for safe addresses only; on any other the list is left to be compared by eye.
  if (!window.crypto || !crypto.subtle) {
    return;
  }
  form.hidden = false;

  const hex = (buffer) => [...new Uint8Array(buffer)].map((one) => one.toString(16).padStart(2, "0")).join("");

  function tell(name, digest) {
    const found = published.find((one) => one.dataset.sha256 === digest);
    const note = found ? ours : notOurs;
    note.querySelector("[data-digest]").textContent = `${name} · SHA-256 ${digest}`;
    if (found) {
      note.querySelector("[data-which]").textContent = found.querySelector("b").textContent;
    }
    note.hidden = false;
  }

  async function check(file) {
    ours.hidden = true;
    notOurs.hidden = true;
    state.textContent = form.dataset.reading;
    try {
      tell(file.name, hex(await crypto.subtle.digest("SHA-256", await file.arrayBuffer())));
      state.textContent = "";
    } catch {
      state.textContent = form.dataset.unread;
    }
  }

  chooser.addEventListener("change", () => chooser.files.length && check(chooser.files[0]));
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) {
      check(event.dataTransfer.files[0]);
    }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  // Chosen before this was read, or put back by the browser with the page.
  if (chooser.files.length) {
    check(chooser.files[0]);
  }
})();
