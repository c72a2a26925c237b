// What pages do beyond what HTML does by itself. Everything works without it; nothing here knows a domain word.
"use strict";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// Menus that drop down close when attention goes elsewhere, or with Escape.
document.addEventListener("click", (event) => {
  for (const each of all("details.drop[open]")) if (!each.contains(event.target)) each.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = event.target.closest?.("details.drop[open]");
  if (open) { open.open = false; open.querySelector("summary").focus(); }
});

// On a phone the menu opens with a button.
for (const button of all("[data-menu]")) {
  button.hidden = false;
  document.body.classList.add("scripted");
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("menu-open", open);
  });
}

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
