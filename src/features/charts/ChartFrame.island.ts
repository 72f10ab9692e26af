// What a finished chart gains by script: details of its marks, and its picture as PNG, drawn by the browser.
import { enable } from "../../ui/island.ts";
import { saveFile } from "../../ui/save-file.ts";
import { pngOf } from "./png.ts";
import { tellMarks } from "./tips.ts";

for (const frame of document.querySelectorAll<HTMLElement>("[data-drawn]")) tellMarks(frame);

for (const figure of document.querySelectorAll("[data-chart]")) {
  const status = figure.querySelector<HTMLElement>("[data-failed]");
  const button = figure.querySelector<HTMLButtonElement>("[data-png]");
  button?.addEventListener("click", async () => {
    if (status) status.textContent = "";
    try {
      saveFile(await pngOf(button.dataset["png"] ?? ""), button.dataset["name"] ?? "");
    } catch {
      if (status) status.textContent = status.dataset["failed"] ?? "";
    }
  });
  enable(figure);
}
