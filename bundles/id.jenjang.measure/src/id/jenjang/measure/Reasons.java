package id.jenjang.measure;

import id.jenjang.model.NilaiNA;

import java.util.Optional;

/**
 * Reasons a plan gives for what it leaves out or silences: an {@code abaikan}, a rule that is
 * switched off, a value that is {@code NA}, a target that was agreed otherwise.
 */
public final class Reasons {

    /**
     * What a correction puts where a reason is still to be written; it is none. It is the same in
     * every language, because it stands in the plan.
     */
    public static final String TO_BE_WRITTEN = "tulis alasannya";

    private Reasons() {}

    /**
     * Whether a reason is given.
     *
     * @param reason what stands where it belongs; null when nothing does
     * @return false for null, for blanks, and for {@link #TO_BE_WRITTEN} in any case
     */
    public static boolean given(String reason) {
        return reason != null
                && !reason.isBlank()
                && !reason.strip().equalsIgnoreCase(TO_BE_WRITTEN);
    }

    /**
     * Why there is no value.
     *
     * @param none says so
     * @return the reason without blanks around it; empty when none is given
     */
    public static Optional<String> of(NilaiNA none) {
        return Optional.ofNullable(none.getAlasan()).filter(Reasons::given).map(String::strip);
    }
}
