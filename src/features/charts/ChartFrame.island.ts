// What a finished chart gains by script: details of its marks, and its picture as PNG, drawn by the browser.
import { pngOf } from "./png.ts";
import { tellMarks } from "./tips.ts";

for (const frame of document.querySelectorAll<HTMLElement>("[data-drawn]")) {
  tellMarks(frame, frame.dataset["drawn"] ?? "");
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-png]")) {
  const status = button.closest("figure")?.querySelector<HTMLElement>("[data-failed]");
  button.addEventListener("click", async () => {
    if (status) status.textContent = "";
    try {
      const address = URL.createObjectURL(await pngOf(button.dataset["png"] ?? ""));
      const link = Object.assign(document.createElement("a"), {
        href: address,
        download: button.dataset["name"] ?? "",
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch {
      if (status) status.textContent = status.dataset["failed"] ?? "";
    }
  });
}
