package id.jenjang.rules;

import id.jenjang.rules.internal.identity.ElementPath;
import id.jenjang.rules.internal.text.Messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A finding while its rule still writes it; {@link #report} ends it. Usable once. */
public final class FindingDraft {
    private final Rule rule;
    private final Place place;
    private final Messages messages;
    private final FindingSink sink;
    private final List<Place> related = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();
    private Severity severity;
    private String variant = "";
    private String key = "";

    FindingDraft(Rule rule, Place place, Messages messages, FindingSink sink) {
        this.rule = rule;
        this.place = place;
        this.messages = messages;
        this.sink = sink;
        this.severity = rule.severity();
    }

    /** Uses the message {@code <id>.message.<name>} in place of {@code <id>.message}. */
    public FindingDraft variant(String name) {
        this.variant = "." + name;
        return this;
    }

    /**
     * Tells this finding from others of the rule at the same place, whatever is edited elsewhere:
     * for example the year or the other element it is about. Needed where one place can have
     * several findings; without it they are counted.
     */
    public FindingDraft key(Object... parts) {
        this.key = Arrays.stream(parts).map(ElementPath::value).collect(Collectors.joining(","));
        return this;
    }

    /**
     * Makes this finding less grave than its rule; a project's own weight of the rule then does not
     * make it graver.
     */
    public FindingDraft severity(Severity milder) {
        if (milder.compareTo(rule.severity()) < 0) {
            throw new IllegalArgumentException(
                    rule.id() + " cannot be graver than " + rule.severity());
        }
        this.severity = milder;
        return this;
    }

    /** Adds another place that belongs to the cause. */
    public FindingDraft related(Place other) {
        related.add(other);
        return this;
    }

    /** Adds a certain repair; {@code labelKey} is looked up as {@code <id>.fix.<labelKey>}. */
    public FindingDraft fix(
            String labelKey, Place target, String replacement, Object... arguments) {
        String label = messages.format(rule.id() + ".fix." + labelKey, arguments);
        fixes.add(new Fix(label, target, replacement));
        return this;
    }

    /**
     * Reports the finding with its message. Arguments may be text, whole numbers (printed without
     * grouping, for years and counts), decimals (printed the Indonesian way) and model elements
     * (printed by kind and id or name).
     */
    public void report(Object... arguments) {
        String message = messages.format(rule.id() + ".message" + variant, arguments);
        String identity = sink.identities().next(rule.id(), place, key);
        Severity weighed = sink.weigh(rule, severity);
        sink.accept(new Finding(rule.id(), weighed, place, message, related, fixes, identity));
    }
}
