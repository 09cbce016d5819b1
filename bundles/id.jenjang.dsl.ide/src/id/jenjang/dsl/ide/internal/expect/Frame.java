package id.jenjang.dsl.ide.internal.expect;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the grammar that is being read, with what was read of it so far. Never changes: reading
 * on gives another frame of the same {@link #identity}.
 */
public final class Frame {

    private final AbstractRule rule;
    private final RuleCall call;
    private final Frame parent;
    private final Object identity;
    private final Read last;

    private Frame(AbstractRule rule, RuleCall call, Frame parent, Object identity, Read last) {
        this.rule = rule;
        this.call = call;
        this.parent = parent;
        this.identity = identity;
        this.last = last;
    }

    static Frame of(AbstractRule rule) {
        return new Frame(rule, null, null, new Object(), null);
    }

    /** A rule entered from this one. */
    Frame enter(AbstractRule called, RuleCall by) {
        return new Frame(called, by, this, new Object(), null);
    }

    /** The same rule with a word more. */
    Frame reading(String feature, String text) {
        return new Frame(rule, call, parent, identity, new Read(feature, text, null, last));
    }

    /** The rule around, in which this one has been read. */
    Frame left() {
        return new Frame(
                parent.rule,
                parent.call,
                parent.parent,
                parent.identity,
                new Read(feature(), null, this, parent.last));
    }

    /** The rule. */
    public AbstractRule rule() {
        return rule;
    }

    RuleCall call() {
        return call;
    }

    /** The rule around it; null for the file. */
    public Frame parent() {
        return parent;
    }

    Object identity() {
        return identity;
    }

    /** Whether the rule makes an element, not only a value. */
    public boolean isElement() {
        return !(rule instanceof EnumRule) && !GrammarUtil.isDatatypeRule(rule);
    }

    /** What of the rule around it this one is; null when the rules are the same element. */
    public String feature() {
        var assignment =
                call == null ? null : EcoreUtil2.getContainerOfType(call, Assignment.class);
        return assignment == null ? null : assignment.getFeature();
    }

    /** The nearest rule of a name, this one or around it. */
    public Optional<Frame> around(String ruleName) {
        for (var each = this; each != null; each = each.parent) {
            if (each.rule.getName().equals(ruleName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The nearest frame, this one or around it, that was told a feature: its first value. */
    public Optional<String> nearest(String feature) {
        for (var each = this; each != null; each = each.parent) {
            var text = each.text(feature);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The first value read for a feature, as written. */
    public Optional<String> text(String feature) {
        return texts(feature).stream().findFirst();
    }

    /** The values read for a feature, as written, in order. */
    public List<String> texts(String feature) {
        var texts = new ArrayList<String>();
        for (var each = last; each != null; each = each.before) {
            if (feature.equals(each.feature)) {
                texts.add(each.text != null ? each.text : each.element.words());
            }
        }
        Collections.reverse(texts);
        return texts;
    }

    /** The elements read for a feature, in order. */
    public List<Frame> elements(String feature) {
        var elements = new ArrayList<Frame>();
        for (var each = last; each != null; each = each.before) {
            if (feature.equals(each.feature) && each.element != null) {
                elements.add(each.element);
            }
        }
        Collections.reverse(elements);
        return elements;
    }

    /** Whether a fixed word of the rule was read. */
    public boolean hasRead(String keyword) {
        for (var each = last; each != null; each = each.before) {
            if (keyword.equals(each.text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing was read of it yet. */
    public boolean isEmpty() {
        return last == null;
    }

    /** All words read, without spaces. */
    private String words() {
        var words = new StringBuilder();
        for (var each = last; each != null; each = each.before) {
            words.insert(0, each.text != null ? each.text : each.element.words());
        }
        return words.toString();
    }

    /**
     * Something read: a word or an element.
     *
     * @param feature what it is of the rule; null for fixed words
     */
    private record Read(String feature, String text, Frame element, Read before) {}
}
