// What the portal does besides links and forms: everything works without it.
(() => {
  "use strict";

  if (matchMedia("(min-width: 1024px)").matches) {
    document.querySelectorAll("details[data-wide]").forEach((one) => { one.open = true; });
  }

  document.querySelectorAll("[data-copy]").forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.parentElement.querySelector("[role=status]").textContent = button.dataset.copied;
    });
  });
})();
