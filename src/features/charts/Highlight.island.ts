// One chosen term, in the address too: marks of other terms step back in every chart of the page.

const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-highlights] [data-key]")];
const marks = [...document.querySelectorAll<SVGElement>("[data-drawn] [data-mark]")];
const parameter = "highlight";

function show(key: string | null): void {
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["key"] === key));
  for (const mark of marks) {
    const isOutside = key !== null && !(mark.dataset["keys"] ?? "").split(" ").includes(key);
    mark.classList.toggle("dim", isOutside);
  }
}

/** The term that the address names, if there is a button for it. */
function chosen(): string | null {
  const key = new URLSearchParams(location.search).get(parameter);
  return buttons.some((button) => button.dataset["key"] === key) ? key : null;
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    const isOn = button.getAttribute("aria-pressed") === "true";
    const url = new URL(location.href);
    if (isOn) url.searchParams.delete(parameter);
    else url.searchParams.set(parameter, button.dataset["key"] ?? "");
    history.replaceState(null, "", url);
    show(chosen());
  });
}
show(chosen());
