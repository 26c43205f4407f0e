// Filters, walks through and ticks off what the page already holds; without it everything is there all the same.
(() => {
  "use strict";
  const root = document.documentElement;
  const one = (selector) => document.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const panel = one(".panel");
  const tools = one(".tools");
  const cards = all(".finding");
  const numberOf = (card) => card.id.slice(1);
  let current = null;

  // A browser may forbid keeping things; then ticks last as long as the page.
  const memory = (() => {
    try {
      localStorage.getItem("");
      return localStorage;
    } catch {
      return { getItem: () => null, setItem() {}, removeItem() {} };
    }
  })();
  const keep = (key, value) => {
    try {
      value === null ? memory.removeItem(key) : memory.setItem(key, value);
    } catch { /* Full, or forbidden. */ }
  };

  // MARK: Light and dark

  const theme = one("#theme");
  const darkens = matchMedia("(prefers-color-scheme: dark)");
  const paint = (name) => {
    if (name) root.dataset.theme = name;
    theme.setAttribute("aria-pressed", String((name || (darkens.matches ? "dark" : "light")) === "dark"));
  };
  theme.addEventListener("click", () => {
    const name = theme.getAttribute("aria-pressed") === "true" ? "light" : "dark";
    paint(name);
    keep("hegao theme", name);
  });
  darkens.addEventListener("change", () => paint(root.dataset.theme));
  const kept = memory.getItem("hegao theme");
  paint(kept === "dark" || kept === "light" ? kept : null);

  // MARK: One finding

  const marksOf = (number) => all(`.draft [data-f~="${number}"]`);
  const isDrawer = () => getComputedStyle(panel).position === "fixed";
  const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");
  const visible = () => cards.filter((card) => !card.hidden);

  const open = (isOpen) => {
    panel.classList.toggle("shown", isOpen);
    one("#open").setAttribute("aria-expanded", String(isOpen));
  };

  const showCard = (card) => {
    if (isDrawer() && !panel.classList.contains("shown")) return;
    const box = card.getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    const top = frame.top + (isDrawer() ? 12 : tools.offsetHeight + 12);
    if (box.top >= top && box.bottom <= frame.bottom - 12) return;
    panel.scrollTo({ top: panel.scrollTop + box.top - top, behavior: motion() });
  };

  const showPlace = (place) => {
    if (!place) return;
    const shown = panel.classList.contains("shown") && isDrawer() ? panel.offsetHeight : 0;
    const middle = (innerHeight - shown) / 2;
    scrollTo({ top: scrollY + place.getBoundingClientRect().top - middle, behavior: motion() });
  };

  /// Makes a finding the current one, in the list and in the draft.
  const select = (card) => {
    all(".on").forEach((element) => element.classList.remove("on"));
    all("[aria-current]").forEach((element) => element.removeAttribute("aria-current"));
    current = card;
    if (card) {
      card.classList.add("on");
      card.setAttribute("aria-current", "true");
      marksOf(numberOf(card)).forEach((mark) => mark.classList.add("on"));
    }
    tell();
  };

  const tell = () => {
    const shown = visible();
    const at = shown.indexOf(current);
    one("#current").textContent = at < 0 ? `${shown.length}` : `${at + 1} / ${shown.length}`;
    one("#count").textContent = shown.length < cards.length ? `${shown.length} / ${cards.length}` : total;
  };
  const total = one("#count").textContent;

  const step = (by) => {
    const shown = visible();
    if (!shown.length) return;
    const at = shown.indexOf(current);
    const card = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length];
    select(card);
    showCard(card);
    showPlace(one(`#m${numberOf(card)}`));
    card.focus({ preventScroll: true });
  };

  const toDraft = (card, place) => {
    select(card);
    const target = place || one(`#m${numberOf(card)}`);
    showPlace(target);
    if (target && target.matches("a")) target.focus({ preventScroll: true });
  };

  const toList = (number) => {
    const card = one(`#f${number}`);
    if (!card) return;
    if (card.hidden) clear();
    select(card);
    if (isDrawer()) {
      open(true);
      showPlace(one(`#m${number}`));
    }
    showCard(card);
    card.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const mark = event.target.closest(".m, a[href^='#f']");
    if (mark) {
      const number = mark.getAttribute("href").slice(2);
      if (!/^\d+$/.test(number)) return;
      event.preventDefault();
      return toList(number);
    }
    const card = event.target.closest(".finding");
    if (!card || event.target.closest("label, input")) return;
    const link = event.target.closest("a");
    if (link) event.preventDefault();
    if (!link && String(getSelection())) return;
    toDraft(card, link ? document.getElementById(link.hash.slice(1)) : null);
  });

  // MARK: Ticks

  // The same words under the same rule keep their tick when the draft is checked again.
  const seen = new Map();
  const place = location.pathname.replace(/[^/]*$/, "") + all(".path").map((path) => path.textContent).join("\n");
  for (const card of cards) {
    const words = card.dataset.rule + "\n" + (card.querySelector("blockquote")?.textContent ?? "");
    seen.set(words, (seen.get(words) ?? 0) + 1);
    const key = `hegao done\n${place}\n${words}\n${seen.get(words)}`;
    const box = card.querySelector("input");
    const apply = () => {
      card.classList.toggle("ticked", box.checked);
      const number = numberOf(card);
      for (const mark of marksOf(number)) {
        const owners = mark.dataset.f.split(" ");
        mark.classList.toggle("ticked", owners.every((owner) => one(`#f${owner}`).classList.contains("ticked")));
      }
      one(`.k[data-f="${number}"]`)?.classList.toggle("ticked", box.checked);
    };
    box.addEventListener("change", () => {
      keep(key, box.checked ? "1" : null);
      apply();
      filter();
    });
    box.checked = memory.getItem(key) !== null;
    if (box.checked) apply();
  }

  // MARK: Filters

  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  const levels = all("[data-level]", tools);

  const filter = () => {
    const off = levels.filter((button) => button.getAttribute("aria-pressed") === "false").map((button) => button.dataset.level);
    const words = tools.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const rule = tools.rule.value;
    for (const card of cards) {
      const fits = !off.some((level) => card.classList.contains(level)) && (!rule || card.dataset.rule === rule)
        && words.every((word) => texts.get(card).includes(word)) && !(tools.hide.checked && card.classList.contains("ticked"));
      card.hidden = !fits;
    }
    for (const part of all(".part")) part.hidden = !part.querySelector(".finding:not([hidden])");
    one("#none").hidden = !cards.length || visible().length > 0;
    if (current && current.hidden) select(null);
    tell();
  };

  const clear = () => {
    levels.forEach((button) => button.setAttribute("aria-pressed", "true"));
    tools.reset();
    filter();
  };

  for (const button of levels) {
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") === "false"));
      filter();
    });
  }
  tools.addEventListener("input", filter);
  tools.addEventListener("submit", (event) => event.preventDefault());

  // MARK: Keys and the bar

  const keys = { j: 1, n: 1, k: -1, p: -1 };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.target.closest("input[type='search'], select");
    if (event.key === "Escape") {
      if (field) {
        tools.words.value = "";
        filter();
        field.blur();
      } else if (isDrawer()) {
        open(false);
      } else {
        select(null);
      }
    } else if (field) {
      return;
    } else if (event.key in keys) {
      step(keys[event.key]);
    } else if (event.key === "/") {
      event.preventDefault();
      if (isDrawer()) open(true);
      tools.words.focus();
    } else if (event.key === "Enter" && event.target.classList.contains("finding")) {
      toDraft(event.target);
    }
  });
  one("#next").addEventListener("click", () => step(1));
  one("#previous").addEventListener("click", () => step(-1));
  one(".skip").addEventListener("click", () => isDrawer() && open(true));
  one("#open").addEventListener("click", () => open(!panel.classList.contains("shown")));
  one("#close").addEventListener("click", () => open(false));
  addEventListener("beforeprint", () => select(null));

  root.classList.add("js");
  all(cards.length ? ".tools, .keys, .bar, #theme" : ".bar, #theme").forEach((element) => (element.hidden = false));
  filter();
  const first = /^#[fm](\d+)$/.exec(location.hash);
  if (first && one(`#f${first[1]}`)) select(one(`#f${first[1]}`));
})();
