// A term is explained where it is read: its link writes the meaning below the text, and takes it away again. The way to
// the glossary stands beside it; with a key held down the link leads there as any other.

addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.term") : null;
  const text = link?.parentElement;
  if (!link || !text || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const open = text.querySelector(`:scope > .meaning[data-of="${CSS.escape(link.hash)}"]`);
  link.setAttribute("aria-expanded", String(!open));
  if (open) return open.remove();
  const meaning = document.createElement("span");
  meaning.className = "meaning small";
  meaning.dataset["of"] = link.hash;
  const glossary = document.createElement("a");
  glossary.href = link.getAttribute("href") ?? link.href;
  glossary.textContent = link.dataset["glossary"] ?? "";
  meaning.append(`${link.textContent}: ${link.title} `, glossary);
  text.append(meaning);
});
