// The filters of the time line. Without this script every meeting is shown and the controls stay hidden.
"use strict";
(() => {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const items = [...document.querySelectorAll(".timeline li[data-kind]")];
  const years = [...document.querySelectorAll(".timeline .year")];
  const names = ["kind", "level", "format", "year", "members"];
  const output = form.querySelector("output");

  const fits = (item, name, value) =>
    !value || (item.dataset[name] || "").split(" ").includes(value);

  const apply = () => {
    const wanted = names.map((name) => [name, form.elements[name].value]);
    let shown = 0;
    for (const item of items) {
      item.hidden = !wanted.every(([name, value]) => fits(item, name, value));
      if (!item.hidden) shown += 1;
    }
    for (const year of years) year.hidden = !year.querySelector("li:not([hidden])");
    output.textContent = `${shown} / ${items.length} ${output.dataset.shown}`;
    const state = new URLSearchParams(wanted.filter(([, value]) => value)).toString();
    if (state || /=/.test(location.hash)) {
      history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search);
    }
  };

  // A filtered view has an address of its own.
  if (/=/.test(location.hash)) {
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      if (names.includes(name)) form.elements[name].value = value;
    }
  }
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
