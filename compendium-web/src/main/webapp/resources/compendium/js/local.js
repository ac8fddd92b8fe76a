// What was typed and not yet saved, kept in this browser: for the person who typed it, by report, path and tab. Written
// before it is sent, removed once the server has it.
(() => {
  "use strict";

  const app = window.Compendium;
  const prefix = ["compendium-draft", app.form.dataset.person, app.form.dataset.report, ""].join(" ");
  const tab = Math.random().toString(36).slice(2, 10);
  const own = (path) => prefix + tab + " " + path;
  const adopted = new Map();

  // Answers false when the browser keeps nothing more.
  function keep(path, draft) {
    try {
      localStorage.setItem(own(path), JSON.stringify({ ...draft, at: Date.now() }));
      return true;
    } catch (full) {
      return false;
    }
  }

  function drop(path) {
    [own(path), ...(adopted.get(path) || [])].forEach((key) => localStorage.removeItem(key));
    adopted.delete(path);
  }

  // Drafts of this report that tabs before this one left behind, the newest first.
  function left() {
    return Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => ({ key, path: key.slice(prefix.length).split(" ")[1], ...JSON.parse(localStorage.getItem(key)) }))
        .sort((one, other) => other.at - one.at);
  }

  // From now on it goes when the path is saved here.
  function adopt(draft) {
    adopted.set(draft.path, [...(adopted.get(draft.path) || []), draft.key]);
  }

  app.local = { keep, drop, left, adopt };
})();
