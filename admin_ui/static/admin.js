// What pages do beyond what HTML does by itself. Everything works without it; nothing here knows a domain word.
"use strict";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// What drops down closes when attention goes elsewhere, or with Escape.
document.addEventListener("click", (event) => {
  for (const each of all("details.drop[open]")) if (!each.contains(event.target)) each.open = false;
});
document.addEventListener("focusin", (event) => {
  for (const each of all("details.drop[open]")) if (!each.contains(event.target)) each.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = event.target.closest?.("details.drop[open]");
  if (open) { open.open = false; open.querySelector("summary").focus(); }
});

// Text that can be copied: the button names the element by its id, and says for a moment that it is done.
for (const each of all("[data-copy]")) each.hidden = !navigator.clipboard;
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  const words = button.querySelector("span");
  const before = words.textContent;
  words.textContent = button.dataset.done;
  setTimeout(() => { words.textContent = before; }, 2000);
});

// What went wrong is where the reader goes first.
document.querySelector("[data-focus]")?.focus();

// Fields that are asked on a condition: data-show-if='{"duration": ["ROLLING"]}' names other fields of the form.
const stands = (form, name) => {
  const field = form.elements.namedItem(name);
  if (!field) return "";
  if (field.type === "checkbox") return field.checked ? field.value : "";
  return field.value;
};
const showConditional = (form) => {
  for (const each of all("[data-show-if]", form)) {
    const wanted = Object.entries(JSON.parse(each.dataset.showIf));
    if (wanted.length) each.hidden = !wanted.every(([name, values]) => values.includes(stands(form, name)));
  }
};
document.addEventListener("change", (event) => {
  if (event.target.form?.matches("[data-form]")) showConditional(event.target.form);
});
