// What lists do beyond links and forms: choosing rows, and coming back to where one was.
"use strict";
{
  const parts = () => { // asked anew each time: a list that is live replaces them
    const bulk = document.querySelector("[data-bulk]");
    return { bulk, rows: [...document.querySelectorAll("[name=_row]")].filter((each) => each.type === "checkbox"), whole: document.querySelector("[name=_all]") };
  };
  let last = null;

  const tell = () => {
    const { bulk, rows, whole } = parts();
    if (!bulk || !whole) return;
    const chosen = rows.filter((each) => each.checked).length;
    const words = bulk.querySelector("[data-chosen]");
    bulk.hidden = !chosen;
    words.textContent = words.dataset.chosen.replace("{count}", chosen);
    whole.checked = chosen > 0 && chosen === rows.length;
    whole.indeterminate = chosen > 0 && chosen < rows.length;
  };

  document.addEventListener("click", (event) => {
    const { rows, whole } = parts(), row = event.target;
    if (row === whole) for (const each of rows) each.checked = whole.checked;
    else if (!rows.includes(row)) return;
    // With the shift key all rows from the last one chosen through this one.
    else if (event.shiftKey && rows.includes(last)) {
      const [from, through] = [rows.indexOf(last), rows.indexOf(row)].sort((one, other) => one - other);
      for (const each of rows.slice(from, through + 1)) each.checked = row.checked;
    }
    if (row !== whole) last = row;
    tell();
  });
  // With the shift key a heading sorts rows that are equal by the first one; without scripts the menu of the list does.
  document.addEventListener("click", (event) => {
    const heading = event.target.closest("thead a[data-then]");
    if (!heading || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    location.assign(heading.dataset.then);
  });
  addEventListener("pageshow", tell); // browsers fill in again what was chosen before
  document.addEventListener("replaced", tell);
  tell();

  // What a link is narrowed by is looked for as in forms; the rest of that comes once it is asked for.
  for (const each of document.querySelectorAll("details.filter:has([data-pick])")) {
    each.addEventListener("toggle", async () => {
      if (each.open) (await import("./picker.js")).upgrade(each);
    });
  }

  // A phone shows rows as cards, and some browsers then forget that they are a table.
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell", "thead th": "columnheader", "tbody th": "rowheader" };
  for (const [selector, role] of Object.entries(roles)) {
    for (const each of document.querySelectorAll(`.list ${selector}`)) each.setAttribute("role", role);
  }

  // A list that was left for one of its rows (#row-…) stands where it stood.
  const place = `scroll:${location.pathname}${location.search}`;
  addEventListener("pagehide", () => sessionStorage.setItem(place, String(scrollY)));
  if (location.hash.startsWith("#row-")) {
    const stood = sessionStorage.getItem(place);
    const back = () => {
      document.getElementById(location.hash.slice(1))?.querySelector("th a")?.focus({ preventScroll: stood !== null });
      if (stood !== null) scrollTo(0, Number(stood));
    };
    addEventListener("load", () => requestAnimationFrame(back)); // after the browser has gone to the row by itself
  }
}
