// A file that is too large is told before it is sent; a second press of the button sends nothing.
(() => {
  "use strict";

  const form = document.getElementById("upload");
  const file = form.querySelector("input[type=file]");
  const error = document.getElementById("file-error");
  const button = form.querySelector("button[type=submit]");

  function tooLarge() {
    return file.files.length > 0 && file.files[0].size > Number(form.dataset.largest);
  }

  function tell() {
    error.textContent = tooLarge() ? error.dataset.tooLarge : "";
    file.setAttribute("aria-invalid", String(tooLarge()));
  }

  file.addEventListener("change", tell);

  form.addEventListener("submit", (event) => {
    tell();
    if (tooLarge() || form.dataset.sent) {
      event.preventDefault();
      file.focus();
      return;
    }
    form.dataset.sent = "true";
    button.lastChild.textContent = button.dataset.busy;
  });

  // Back in the browser's history the page may be used again.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
})();
