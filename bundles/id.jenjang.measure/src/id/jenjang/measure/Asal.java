package id.jenjang.measure;

import org.eclipse.emf.ecore.EObject;

/**
 * Where a figure comes from: which element of the plan, which of its quantities, and how it was
 * computed.
 *
 * @param elemen the element; never null
 * @param besaran the quantity with its year and version where it has them, for example {@code
 *     capaian.2023} or {@code pagu.2023.murni}: letters, digits, dots and hyphens, the same in
 *     every language
 * @param rumus the computation with its numbers, for people: "realisasi ÷ target × 100% = 2 ÷ 4 ×
 *     100%"; empty for a figure that the plan states itself and for one that is missing
 */
public record Asal(EObject elemen, String besaran, String rumus) {

    /** A figure the plan states itself. */
    static Asal dinyatakan(EObject elemen, String besaran) {
        return new Asal(elemen, besaran, "");
    }

    /** The same figure with a computation. */
    Asal dengan(String perhitungan) {
        return new Asal(elemen, besaran, perhitungan);
    }

    /** The same figure without its computation. */
    public Asal tanpaRumus() {
        return new Asal(elemen, besaran, "");
    }
}
