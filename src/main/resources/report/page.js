"use strict";
(() => {
  const levels = ["error", "warning", "suggestion"];
  const where = document.getElementById("where");
  let current = null;

  const visible = () => [...document.querySelectorAll(".note")].filter((note) => note.offsetParent !== null);
  const marks = (note) => document.querySelectorAll(`mark[data-notes~="${note.id}"]`);

  function tell() {
    const notes = visible();
    const at = notes.indexOf(current);
    where.textContent = notes.length === 0 ? "nothing to show" : at < 0 ? `${notes.length} notes` : `${at + 1} of ${notes.length}`;
  }

  function go(note) {
    if (current) {
      current.classList.remove("current");
      marks(current).forEach((mark) => mark.classList.remove("current"));
    }
    current = note;
    if (note) {
      note.classList.add("current");
      const words = marks(note);
      words.forEach((mark) => mark.classList.add("current"));
      (words[0] || note).scrollIntoView({ block: "center" });
      note.focus({ preventScroll: true });
    }
    tell();
  }

  function step(by) {
    const notes = visible();
    if (notes.length === 0) return;
    const at = notes.indexOf(current);
    go(notes[at < 0 ? (by > 0 ? 0 : notes.length - 1) : Math.min(notes.length - 1, Math.max(0, at + by))]);
  }

  function toggle(level) {
    const button = document.querySelector(`button.${level}`);
    if (!button) return;
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    document.body.classList.toggle(`no-${level}`, !on);
    if (current && current.offsetParent === null) go(null);
    tell();
  }

  function listStories() {
    const stories = [...document.querySelectorAll(".story")];
    if (stories.length < 2) return;
    const nav = document.createElement("nav");
    nav.className = "stories";
    nav.setAttribute("aria-label", "Stories");
    const list = nav.appendChild(document.createElement("ul"));
    stories.forEach((story, i) => {
      story.id = story.id || `story-${i + 1}`;
      const link = list.appendChild(document.createElement("li")).appendChild(document.createElement("a"));
      link.href = `#${story.id}`;
      link.textContent = `${story.dataset.name} (${story.querySelectorAll(".note").length})`;
    });
    document.querySelector("main").prepend(nav);
  }

  function count() {
    levels.forEach((level) => {
      const number = document.querySelectorAll(`.note.${level}`).length;
      const button = document.querySelector(`button.${level}`);
      button.textContent = `${number} ${level}${number === 1 ? "" : "s"}`;
      button.hidden = number === 0;
      button.addEventListener("click", () => toggle(level));
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
    else if (event.key === "Escape") go(null);
    else if ("123".includes(event.key)) toggle(levels[Number(event.key) - 1]);
    else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".rule a");
    const page = link && document.getElementById(link.getAttribute("href").slice(1));
    if (page) page.open = true;
    const mark = event.target.closest("mark");
    const note = mark ? document.getElementById(mark.dataset.notes.split(" ")[0]) : event.target.closest(".note");
    if (note && !event.target.closest("a")) go(note);
  });
  listStories();
  count();
  tell();
})();
