package id.jenjang.rules;

import org.eclipse.emf.ecore.EObject;

import java.util.Objects;

/**
 * A finding that the plan silences with a reason; the check report prints both.
 *
 * @param finding what was found
 * @param by the {@code abaikan} on the element itself or above it, or the line of {@code
 *     pemeriksaan} that switches the rule off
 * @param alasan why the rule does not apply, as the plan writes it; never blank
 */
public record SuppressedFinding(Finding finding, EObject by, String alasan) {
    public SuppressedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(alasan, "alasan");
    }
}
