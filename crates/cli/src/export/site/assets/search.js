// The search: every word must occur, whatever its accents; words in the title weigh most.
"use strict";
(() => {
  const form = document.querySelector("form.search");
  const input = document.getElementById("query");
  const list = document.getElementById("results");
  const found = document.getElementById("found");
  const header = document.getElementById("q");
  const index = self.willingIndex;
  if (!form || !index) return;

  const MOST = 50;
  const LETTERS = { "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "’": "'", "ʼ": "'" };
  const fold = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[łøđðıßæœþ’ʼ]/g, (c) => LETTERS[c]);

  let entries = null;
  const prepare = () => {
    entries ??= index.map(([title, path, kind, date, day, text]) => ({
      title, path, kind, date, day, text,
      inTitle: ` ${fold(title)}`, inText: ` ${fold(`${text} ${kind} ${date} ${day} ${path}`)}`,
    }));
    return entries;
  };

  const isStart = (text, at) => !/[\p{L}\p{N}]/u.test(text[at - 1]);

  // How well a word fits: the start of a word counts more than its middle, the title more than the text.
  const weigh = (entry, word) => {
    const score = (text, start, inside) => {
      let best = 0;
      for (let at = text.indexOf(word); at > 0; at = text.indexOf(word, at + 1)) {
        if (isStart(text, at)) {
          const whole = !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? " ");
          return whole ? start * 1.5 : start;
        }
        best = inside;
      }
      return best;
    };
    return score(entry.inTitle, 20, 6) + score(entry.inText, 4, 1);
  };

  const search = (query) => {
    const words = fold(query).split(/[\s,;]+/).filter(Boolean);
    if (!words.length) return null;
    const hits = [];
    for (const entry of prepare()) {
      let score = 0;
      for (const word of words) {
        const weight = weigh(entry, word);
        if (!weight) { score = 0; break; }
        score += weight;
      }
      if (!score) continue;
      if (words.length > 1 && entry.inTitle.includes(words.join(" "))) score += 20;
      // Sources are many; a record that rests on them says more.
      if (entry.path.startsWith("sources/")) score *= 0.6;
      hits.push([score, entry]);
    }
    hits.sort(([a, x], [b, y]) => b - a || y.date.localeCompare(x.date) || x.path.localeCompare(y.path));
    return { words, hits: hits.map(([, entry]) => entry) };
  };

  // The part of a text around the first word found.
  const excerpt = (text, words) => {
    const folded = fold(text);
    const places = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
    const at = places.length ? Math.min(...places) : 0;
    const start = Math.max(0, folded.length === text.length ? at - 60 : at - 70);
    const from = start ? text.indexOf(" ", start) + 1 : 0;
    const part = text.slice(from, from + 200);
    return (from ? "… " : "") + (from + 200 < text.length ? part.slice(0, part.lastIndexOf(" ")) + " …" : part);
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const show = () => {
    const result = search(input.value);
    list.replaceChildren();
    if (!result) { found.textContent = ""; return; }
    for (const entry of result.hits.slice(0, MOST)) {
      const item = element("li");
      const link = element("a", "", entry.title);
      link.href = entry.path;
      item.append(link, element("p", "meta", entry.day ? `${entry.kind} · ${entry.day}` : entry.kind));
      const text = excerpt(entry.text, result.words);
      if (text) item.append(element("p", "excerpt", text));
      list.append(item);
    }
    const count = result.hits.length;
    found.textContent = !count ? found.dataset.none
      : `${count} ${count === 1 ? found.dataset.one : found.dataset.many}${count > MOST ? `, ${found.dataset.first}` : ""}`;
  };

  // Results that stand already stay, and with them the focus of who has gone on to one.
  let waiting = 0;
  let shown = null;
  const refresh = () => {
    clearTimeout(waiting);
    if (input.value === shown) return;
    shown = input.value;
    show();
  };
  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(refresh, 120); });
  input.addEventListener("keydown", (event) => { if (event.key === "Tab") refresh(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(input.value)}`);
    refresh();
  });
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (header) header.closest("form").hidden = true;
  input.focus();
  refresh();
})();
