package id.jenjang.rules.internal.suppression;

import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.RuleRegistry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rule ids as people miswrite them. */
final class RuleIds {
    private static final Pattern READING_ERROR = Pattern.compile("S\\d+");

    private RuleIds() {}

    /** The one rule an unknown id surely means: another case, or letters for the digits. */
    static Optional<String> meant(String written, RuleRegistry registry) {
        String upper = written.toUpperCase(Locale.ROOT);
        String id = upper.replace('O', '0').replace('I', '1').replace('L', '1');
        return registry.byId(id).map(rule -> rule.id());
    }

    /** Reports an unknown id; the rule's messages have the variants nearest and reading. */
    static void reportUnknown(FindingDraft draft, Place written, String id, RuleRegistry registry) {
        Optional<String> meant = meant(id, registry);
        if (READING_ERROR.matcher(id.toUpperCase(Locale.ROOT)).matches()) {
            draft.variant("reading").report(id);
        } else if (meant.isPresent()) {
            draft.variant("nearest")
                    .fix("nearest", written, meant.get(), meant.get())
                    .report(id, meant.get());
        } else {
            draft.report(id);
        }
    }
}
