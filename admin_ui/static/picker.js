// Looks for what a field links to, on the server, in the pattern of an ARIA combobox. Takes the place of
// <select data-pick="where to look">, which stays in the form, unseen, and keeps what is chosen.
const WAIT = 150; // milliseconds after the last key
const known = new WeakMap();

export const choose = (select, row) => known.get(select)?.(row);

export const upgrade = (root) => {
  for (const select of root.querySelectorAll("select[data-pick]:not([hidden])")) new Picker(select);
};

const make = (tag, attributes = {}, text = "") => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.textContent = text;
  return made;
};

class Picker {
  constructor(select) {
    const { id } = select;
    this.select = select;
    this.words = JSON.parse(select.form?.dataset.words ?? "{}");
    this.options = [];
    this.active = -1;
    document.getElementById(`${id}-picker`)?.remove();
    this.box = make("div", { class: "picker", id: `${id}-picker` });
    this.tokens = select.multiple ? make("ul", { class: "tokens" }) : null;
    this.input = make("input", {
      id: `${id}-combo`, type: "text", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list",
      "aria-controls": `${id}-list`, autocomplete: "off", spellcheck: "false", maxlength: "200",
      placeholder: this.words.choose ?? null, "aria-describedby": select.getAttribute("aria-describedby"),
      "aria-invalid": select.getAttribute("aria-invalid"), "aria-required": select.required ? "true" : null,
    });
    this.list = make("ul", { id: `${id}-list`, role: "listbox", hidden: "" });
    this.status = make("span", { class: "sr", role: "status" });
    this.box.append(...[this.tokens, this.input, this.list, this.status].filter(Boolean));
    for (const label of select.labels) {
      label.htmlFor = this.input.id;
      this.list.setAttribute("aria-label", label.textContent.replace("*", "").trim());
    }
    this.adds = document.querySelector(`[data-adds="${CSS.escape(id)}"]`);
    if (this.adds) this.adds.hidden = true;
    select.hidden = true;
    select.after(this.box);
    known.set(select, (row) => this.take(row));
    this.show();
    this.listen();
  }

  listen() {
    this.input.addEventListener("input", () => this.soon());
    this.input.addEventListener("click", () => (this.list.hidden ? this.search("") : this.close()));
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.leave());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault()); // the focus stays where it is
    this.list.addEventListener("click", (event) => {
      const at = this.options.indexOf(event.target.closest("[role=option]"));
      if (at >= 0) this.pick(at);
    });
  }

  key(event) {
    const { key } = event;
    if (event.isComposing) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (this.list.hidden) this.search("", key === "ArrowDown" ? 0 : -1);
      else if (!event.altKey) this.move(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Enter") {
      event.preventDefault(); // it chooses, and sends nothing
      if (this.list.hidden) this.search(this.isTyped() ? this.input.value : "", 0);
      else if (this.active >= 0) this.pick(this.active);
    } else if (key === "Escape" && (!this.list.hidden || this.isTyped())) {
      event.preventDefault();
      event.stopPropagation();
      if (this.list.hidden) this.show();
      this.close();
    } else if (key === "Backspace" && this.tokens && !this.input.value) {
      this.tokens.lastElementChild?.querySelector("button").focus();
    }
  }

  isTyped() {
    return this.input.value !== this.shown;
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(this.input.value, 0), WAIT);
  }

  async search(text, active = null) {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.asking = new AbortController();
    const url = new URL(this.select.dataset.pick, location.href);
    if (text.trim()) url.searchParams.set("q", text);
    const answer = await fetch(url, { headers: { "HX-Request": "true" }, signal: this.asking.signal }).catch(() => null);
    const away = answer?.headers.get("hx-redirect");
    if (away) return location.assign(away);
    if (!answer?.ok || document.activeElement !== this.input) return;
    this.open(await answer.json(), active);
  }

  open({ rows, told }, active) {
    const chosen = new Set([...this.select.selectedOptions].map((each) => each.value));
    this.options = rows.map((row, at) => {
      const option = make("li", { role: "option", id: `${this.list.id}-${at}`, "aria-selected": String(chosen.has(row.id)) }, row.title);
      if (row.hint) option.append(" ", make("small", {}, row.hint));
      option.row = row;
      return option;
    });
    const none = make("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, told);
    this.list.replaceChildren(...(rows.length ? this.options : [none]));
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.status.textContent = told;
    this.active = -1;
    if (active !== null) this.move(active ? -1 : 1);
  }

  move(by) {
    if (!this.options.length) return;
    this.options[this.active]?.classList.remove("active");
    this.active = this.active < 0 && by < 0 ? this.options.length - 1 : (this.active + by + this.options.length) % this.options.length;
    const option = this.options[this.active];
    option.classList.add("active");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  close() {
    this.asking?.abort();
    clearTimeout(this.timer);
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  leave() {
    const typed = this.input.value.trim().toLowerCase();
    const meant = this.isTyped() && typed ? this.options.findIndex((each) => each.row.title.toLowerCase() === typed) : -1;
    if (meant >= 0 && !this.list.hidden) return this.pick(meant, { stays: false });
    this.close();
    if (this.isTyped() && !this.tokens && this.select.value) this.set(""); // what stood there before is not what is meant now
    if (typed && this.isTyped()) return this.tell();
    this.show();
  }

  // Words that nothing was chosen for are kept, and keep the form from being sent as if they were not there.
  tell() {
    this.input.dataset.unmatched = "";
    this.input.setAttribute("aria-invalid", "true");
    this.error ??= make("p", { class: "error", id: `${this.select.id}-unmatched` });
    this.error.textContent = this.words.unmatched ?? "";
    this.input.setAttribute("aria-errormessage", this.error.id);
    this.box.append(this.error);
  }

  pick(at, { stays = true } = {}) {
    const { row } = this.options[at];
    this.close();
    this.take(row, { stays });
  }

  take(row, { stays = true } = {}) {
    let option = [...this.select.options].find((each) => each.value === row.id);
    if (!option) this.select.append((option = new Option(row.hint ? `${row.title} · ${row.hint}` : row.title, row.id)));
    if (this.tokens) option.selected = true; else this.select.value = row.id;
    this.changed();
    this.show();
    if (stays) this.input.focus();
    this.status.textContent = row.title;
    if (this.adds) this.select.form.requestSubmit(this.adds);
  }

  set(value) {
    this.select.value = value;
    this.changed();
  }

  changed() {
    this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  show() {
    const [option] = this.select.selectedOptions;
    delete this.input.dataset.unmatched;
    if (this.error?.isConnected) {
      this.error.remove();
      this.input.removeAttribute("aria-invalid");
    }
    this.shown = this.input.value = this.tokens || !option?.value ? "" : option.text;
    this.tokens?.replaceChildren(...[...this.select.selectedOptions].map((each) => this.token(each)));
  }

  token(option) {
    const title = option.text, item = make("li", { class: "token" }, title);
    const label = (this.words.remove ?? "Remove {title}").replace("{title}", title);
    const button = make("button", { type: "button", "aria-label": label }, "×");
    button.addEventListener("click", () => {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      option.selected = false;
      item.remove();
      this.status.textContent = label;
      this.changed();
      (next?.querySelector("button") ?? this.input).focus();
    });
    item.append(button);
    return item;
  }
}
