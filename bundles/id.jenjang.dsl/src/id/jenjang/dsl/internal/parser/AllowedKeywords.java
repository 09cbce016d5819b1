package id.jenjang.dsl.internal.parser;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Reads from the grammar with which words a statement may begin inside the block of a rule. */
final class AllowedKeywords {

    /** The words, in alphabetical order; empty when the rule has no block. */
    Set<String> of(ParserRule rule) {
        var result = new TreeSet<String>();
        var loop = repeated(rule.getAlternatives());
        if (loop != null) {
            collect(loop, result);
        }
        return result;
    }

    private static AbstractElement repeated(AbstractElement element) {
        boolean many = "*".equals(element.getCardinality());
        if (many && (element instanceof Alternatives || element instanceof Assignment)) {
            return element;
        }
        if (element instanceof CompoundElement compound) {
            AbstractElement last = null;
            for (var child : compound.getElements()) {
                var found = repeated(child);
                last =
                        found != null && (last == null || found instanceof Alternatives)
                                ? found
                                : last;
            }
            return last;
        }
        return null;
    }

    private static void collect(AbstractElement element, Set<String> into) {
        switch (element) {
            case Keyword keyword -> into.add(keyword.getValue());
            case Assignment assignment -> collect(assignment.getTerminal(), into);
            case Alternatives alternatives ->
                    alternatives.getElements().forEach(each -> collect(each, into));
            case Group group -> collectGroup(group, into);
            case RuleCall call -> collectRule(call, into);
            default -> {
                // Names and values have no word of their own.
            }
        }
    }

    private static void collectGroup(Group group, Set<String> into) {
        if (group.getElements().size() > 1
                && group.getElements().get(0) instanceof Keyword first
                && group.getElements().get(1) instanceof Keyword second) {
            into.add(first.getValue() + " " + second.getValue());
            return;
        }
        for (var child : group.getElements()) {
            if (child instanceof Action) {
                continue; // makes the element, reads no word
            }
            collect(child, into);
            if (!GrammarUtil.isOptionalCardinality(child)) {
                return;
            }
        }
    }

    private static void collectRule(RuleCall call, Set<String> into) {
        if (call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule)) {
            collect(rule.getAlternatives(), into);
        } else if (call.getRule() instanceof EnumRule rule) {
            into.addAll(literals(rule));
        }
    }

    /** The words of an enumeration in the order of the grammar. */
    static Set<String> literals(EnumRule rule) {
        var result = new LinkedHashSet<String>();
        rule.eAllContents()
                .forEachRemaining(
                        each -> {
                            if (each instanceof Keyword keyword) {
                                result.add(keyword.getValue());
                            }
                        });
        return result;
    }
}
