package id.jenjang.rules;

import java.util.List;
import java.util.Objects;

/**
 * One thing a rule found.
 *
 * @param ruleId id of the rule, for example J101
 * @param severity how grave it is: as the rule says, or as the project weighs the rule ({@code
 *     pemeriksaan})
 * @param place where it stands
 * @param message a whole sentence in the language of the check that says what is wrong, with the
 *     numbers
 * @param related other places that belong to the cause, in a stable order; empty when none
 * @param fixes certain repairs; empty when a person must decide
 * @param identity names the mistake, the same in every run: it does not depend on lines, figures,
 *     language or edits elsewhere (see {@link FindingIdentity}); unique within a check
 */
public record Finding(
        String ruleId,
        Severity severity,
        Place place,
        String message,
        List<Place> related,
        List<Fix> fixes,
        String identity) {
    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
        Objects.requireNonNull(identity, "identity");
    }

    /** The identity as 16 hexadecimal digits. */
    public String fingerprint() {
        return FindingIdentity.fingerprint(identity);
    }
}
