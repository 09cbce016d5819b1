package id.jenjang.rules;

import id.jenjang.model.Abaikan;

/**
 * A finding that the plan silences with a reason; the check report prints both.
 *
 * @param finding what was found
 * @param abaikan the entry that silences it, on the element itself or on an element above it
 */
public record SuppressedFinding(Finding finding, Abaikan abaikan) {

    /** Why the rule does not apply here, as the plan writes it; never blank. */
    public String alasan() {
        return abaikan.getAlasan();
    }
}
