// Shows what the last build found above the page. Everything is put in as text, never as HTML.
(() => {
  "use strict";
  const STATE = "/__xiangpu/state.json";
  let shown;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const renderProblem = (problem) => {
    const item = element("li", problem.severity, "");
    item.append(element("p", "place", `${problem.place}  ${problem.severity_word}`));
    if (problem.text) item.append(element("pre", "line", problem.text));
    item.append(element("p", "what", problem.message), element("p", "cure", problem.cure));
    return item;
  };

  const renderPanel = (state) => {
    const panel = document.createElement("details");
    panel.open = state.failed;
    panel.append(element("summary", state.failed ? "failed" : "", state.title));
    if (state.kept) panel.append(element("p", "kept", state.kept));
    const list = document.createElement("ol");
    list.append(...state.problems.map(renderProblem));
    const close = element("button", "close", state.close);
    close.addEventListener("click", () => { panel.open = false; });
    panel.append(list, close);
    return panel;
  };

  const show = (state) => {
    if (!state.title) return;
    const overlay = document.createElement("xiangpu-overlay");
    overlay.lang = state.language;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/__xiangpu/overlay.css";
    const root = overlay.attachShadow({ mode: "open" });
    style.addEventListener("load", () => root.append(renderPanel(state)), { once: true });
    root.append(style);
    document.body.append(overlay);
  };

  const load = async () => {
    const state = await (await fetch(STATE, { cache: "no-store" })).json();
    const version = `${state.started} ${state.number}`;
    if (shown === version) return;
    if (shown !== undefined) return location.reload();
    shown = version;
    show(state);
  };

  const look = () => { load().catch(() => {}); };

  // A reload message is missed before the socket stands, while a phone sleeps, and while the
  // preview is started again; 200 ms leave the server time to note the new socket.
  document.addEventListener("LiveReloadConnect", () => setTimeout(look, 200));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
  look();
})();
