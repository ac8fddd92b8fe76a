// The keys of a presentation follow the links of its screen; without script the links stay.
(() => {
  "use strict";

  document.addEventListener("keydown", (event) => {
    const link = document.querySelector(`[data-key="${event.key}"]`);
    if (link && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      location.assign(link.href);
    }
  });
})();
