// The matrix outside the list: what it shows stands in the address, and each field leads to the list in that state.
import { oneOf, readQuery, writeQuery } from "../../routes/query.ts";
import { type MatrixMode, matrixModes } from "../../selection/selection.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import { linkFields, setMode } from "./matrix-controls.ts";

class LinkedMatrix extends Island {
  protected override start(): void {
    const built = this.find<HTMLInputElement>("[name=matrix][checked]").value as MatrixMode;
    const query = { matrix: oneOf(matrixModes, built) };
    const read = () => {
      const { state, unknown } = readQuery(location.search, query);
      showUnknown(this, unknown);
      setMode(this, state.matrix);
    };
    linkFields(this, this.dataset["list"] ?? "");
    this.addEventListener("change", ({ target }) => {
      const { value } = target as HTMLInputElement;
      writeAddress(writeQuery({ matrix: value as MatrixMode }, query), "push");
    });
    addEventListener("popstate", read);
    read();
  }
}

customElements.define("linked-matrix", LinkedMatrix);
