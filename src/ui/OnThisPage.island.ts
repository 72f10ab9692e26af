// Marks the part of a page that is being read: the last whose beginning has passed the upper third of the window.

class OnThisPage extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>("nav a")];
    const parts = links.flatMap((link) => {
      const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return part ? { link, part } : [];
    });
    const mark = () => {
      const line = innerHeight / 3;
      const read = parts.findLast(({ part }) => part.getBoundingClientRect().top <= line) ?? parts[0];
      for (const { link } of parts) {
        if (link === read?.link) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    };
    let isAwaited = false;
    addEventListener(
      "scroll",
      () => {
        if (isAwaited) return;
        isAwaited = true;
        requestAnimationFrame(() => {
          isAwaited = false;
          mark();
        });
      },
      { passive: true },
    );
    mark();
  }
}

customElements.define("on-this-page", OnThisPage);
