// Prints the page, or keeps it as a PDF.
(() => {
  "use strict";

  document.querySelector("[data-print]").addEventListener("click", () => window.print());
})();
