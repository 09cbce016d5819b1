package id.jenjang.dsl.ide.internal.expect;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Writes the form of a rule as people read it: fixed words, values in words, blocks as {...}. */
public final class Form {

    private static final String BLOCK = "{ \u2026 }";

    private final Frame statement;
    private final BinaryOperator<String> names;

    /**
     * The form of a statement in the words of a language.
     *
     * @param statement what was read of it
     * @param names the word for a value: given the name of its rule or type, and its feature
     */
    public Form(Frame statement, BinaryOperator<String> names) {
        this.statement = statement;
        this.names = names;
    }

    /** Its parts in order; those that only make an element are left out, a block is one. */
    public List<String> parts() {
        return elements().stream().map(this::text).toList();
    }

    /** The part an option of the statement, or of a rule within it, belongs to; -1 for none. */
    public int active(Option option) {
        EObject at = option.leaf();
        for (var each = option.frame();
                each != null && each.identity() != statement.identity();
                each = each.parent()) {
            at = each.call();
        }
        var elements = elements();
        for (; at != null; at = at.eContainer()) {
            int index = elements.indexOf(at);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    private List<AbstractElement> elements() {
        var root = statement.rule().getAlternatives();
        var all = root instanceof Group group ? group.getElements() : List.of(root);
        var parts = new ArrayList<AbstractElement>();
        for (var each : all) {
            if (!(each instanceof Action)) {
                parts.add(each);
            }
            if (isOpening(each)) {
                break;
            }
        }
        return parts;
    }

    private String text(AbstractElement element) {
        var text = content(element);
        return GrammarUtil.isOptionalCardinality(element) ? "[" + text + "]" : text;
    }

    private String content(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> isOpening(keyword) ? BLOCK : keyword.getValue();
            case Assignment assignment -> assigned(assignment);
            case CrossReference reference ->
                    names.apply(reference.getType().getClassifier().getName(), "");
            case RuleCall call -> value(call);
            case Alternatives alternatives -> choices(alternatives);
            case Group group -> sequence(group);
            default -> "";
        };
    }

    /** A choice that was made is shown as made. */
    private String assigned(Assignment assignment) {
        boolean choice =
                assignment.getTerminal() instanceof RuleCall call
                        && call.getRule() instanceof EnumRule;
        var made = choice ? statement.text(assignment.getFeature()) : Optional.<String>empty();
        return made.orElseGet(() -> content(assignment.getTerminal()));
    }

    private static boolean isOpening(AbstractElement element) {
        return element instanceof Keyword keyword && keyword.getValue().equals("{");
    }

    private String choices(Alternatives alternatives) {
        return alternatives.getElements().stream()
                .map(this::text)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private String sequence(Group group) {
        var words = new ArrayList<String>();
        for (var each : group.getElements()) {
            if (isOpening(each)) {
                words.add(BLOCK);
                break;
            }
            if (each instanceof Keyword keyword && keyword.getValue().equals(",")) {
                return ", \u2026";
            }
            words.add(text(each));
        }
        return String.join(" ", words).replace(" [, \u2026]", ", \u2026");
    }

    private String value(RuleCall call) {
        var assignment = EcoreUtil2.getContainerOfType(call, Assignment.class);
        var feature = assignment == null ? "" : assignment.getFeature();
        if (call.getRule() instanceof EnumRule choices) {
            return EcoreUtil2.getAllContentsOfType(choices, Keyword.class).stream()
                    .map(Keyword::getValue)
                    .collect(Collectors.joining(" | "));
        }
        boolean element =
                call.getRule() instanceof ParserRule && !GrammarUtil.isDatatypeRule(call.getRule());
        return element
                ? beginning(call.getRule().getAlternatives(), call)
                : names.apply(call.getRule().getName(), feature);
    }

    /** An element within a form: its first word, or what it is. */
    private String beginning(AbstractElement element, RuleCall call) {
        var first = element;
        while (first instanceof Group group) {
            first = group.getElements().getFirst();
        }
        return first instanceof Keyword keyword
                ? keyword.getValue() + " \u2026"
                : names.apply(call.getRule().getName(), "");
    }
}
