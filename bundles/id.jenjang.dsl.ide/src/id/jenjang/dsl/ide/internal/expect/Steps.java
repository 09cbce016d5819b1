package id.jenjang.dsl.ide.internal.expect;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

import java.util.ArrayList;
import java.util.List;

/** Walks over the grammar from one word to all that may follow it. */
final class Steps {

    private final List<Option> found = new ArrayList<>();

    private Steps() {}

    /** What a text may begin with. */
    static List<Option> start(AbstractRule rule) {
        var steps = new Steps();
        steps.enter(rule.getAlternatives(), Frame.of(rule));
        return steps.found;
    }

    /** What may follow a word that was read. */
    static List<Option> after(Option option, String word) {
        var feature = option.frame().isElement() ? option.feature() : null;
        var steps = new Steps();
        steps.after(
                option.leaf(),
                option.frame()
                        .reading(feature == null || feature.isEmpty() ? null : feature, word));
        return steps.found;
    }

    /** What may follow an element of the grammar in a frame. */
    static List<Option> behind(AbstractElement element, Frame frame) {
        var steps = new Steps();
        steps.after(element, frame);
        return steps.found;
    }

    /** What may follow a block whose opening brace the option reads. */
    static List<Option> afterBlock(Option open) {
        var close = closing(open.leaf());
        return close == null
                ? List.of()
                : behind(close, open.frame().reading(null, "{").reading(null, "}"));
    }

    private static AbstractElement closing(AbstractElement open) {
        if (open.eContainer() instanceof Group group) {
            int from = group.getElements().indexOf(open);
            for (var each : group.getElements().subList(from, group.getElements().size())) {
                if (each instanceof Keyword keyword && keyword.getValue().equals("}")) {
                    return each;
                }
            }
        }
        return null;
    }

    private void enter(AbstractElement element, Frame frame) {
        content(element, frame);
        if (GrammarUtil.isOptionalCardinality(element)) {
            follow(element, frame);
        }
    }

    private void content(AbstractElement element, Frame frame) {
        switch (element) {
            case Alternatives alternatives ->
                    alternatives.getElements().forEach(each -> enter(each, frame));
            case CompoundElement group -> enter(group.getElements().getFirst(), frame);
            case Assignment assignment -> enter(assignment.getTerminal(), frame);
            case CrossReference reference -> found.add(new Option(reference, frame));
            case RuleCall call when !(call.getRule() instanceof TerminalRule) ->
                    enter(call.getRule().getAlternatives(), frame.enter(call.getRule(), call));
            case Action action -> after(action, frame);
            default -> found.add(new Option(element, frame));
        }
    }

    private void after(AbstractElement element, Frame frame) {
        if (GrammarUtil.isMultipleCardinality(element)) {
            content(element, frame);
        }
        follow(element, frame);
    }

    private void follow(AbstractElement element, Frame frame) {
        switch (element.eContainer()) {
            case Group group -> {
                int next = group.getElements().indexOf(element) + 1;
                if (next < group.getElements().size()) {
                    enter(group.getElements().get(next), frame);
                } else {
                    after(group, frame);
                }
            }
            case AbstractElement around -> after(around, frame);
            default -> {
                if (frame.parent() != null) {
                    after(frame.call(), frame.left());
                }
            }
        }
    }
}
