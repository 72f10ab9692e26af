// Copies the text it holds and says so.

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector("[data-text]")?.textContent ?? "";
    const said = this.querySelector("[data-said]");
    this.querySelector("[data-copy]")?.addEventListener("click", () => {
      void navigator.clipboard.writeText(text).then(() => {
        if (!said) return;
        said.textContent = this.dataset["copied"] ?? "";
        setTimeout(() => {
          said.textContent = "";
        }, 2_000);
      });
    });
  }
}

customElements.define("copy-text", CopyText);
