package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.ide.edit.EditResult.Reason;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.ValueConverterException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values as words of the text, and back. A word is only given when it reads back as the value. */
final class Values {

    /** Marks line breaks of the layout, so it can be no part of a value. */
    private static final char BREAK = '\uFFFF';

    private static final String LONG_TEXT = "TeksPanjang";

    private Values() {}

    /** The word for a value where the grammar assigns it; empty when there is none. */
    static Optional<String> write(Assignment place, Object value) {
        return write(place, value, null);
    }

    /**
     * The word for a value.
     *
     * @param like what stands there now, whose form is kept when it can hold the value; or null
     */
    static Optional<String> write(Assignment place, Object value, WrittenPart like) {
        var forms = forms(place.getTerminal());
        if (like != null && forms.remove(like.grammar())) {
            forms.addFirst((AbstractElement) like.grammar());
        }
        if (value instanceof String text && text.indexOf('\n') >= 0) {
            forms.sort((a, b) -> Boolean.compare(isLong(b), isLong(a)));
        }
        Optional<String> found = Optional.empty();
        for (var form : forms) {
            var word = word(form, value).filter(text -> text.indexOf(BREAK) < 0);
            if (found.isEmpty() || found.get().startsWith("\"") && like == null && isPlain(word)) {
                found = word;
            }
        }
        return found;
    }

    /** The word for a short name in the place of another one; marked where it is a keyword. */
    static String named(WrittenPart part, String name) {
        return write(part.assignment(), name, part)
                .orElseThrow(() -> new Refusal(Reason.NAME_INVALID, name));
    }

    /** A bare word reads better than a quoted one where both are allowed. */
    private static boolean isPlain(Optional<String> word) {
        return word.filter(text -> Character.isLetter(text.charAt(0))).isPresent();
    }

    private static boolean isLong(AbstractElement form) {
        return form instanceof RuleCall call && call.getRule().getName().equals(LONG_TEXT);
    }

    private static List<AbstractElement> forms(AbstractElement terminal) {
        var forms = new ArrayList<AbstractElement>();
        if (terminal instanceof Alternatives choice) {
            choice.getElements().forEach(each -> forms.addAll(forms(each)));
        } else {
            forms.add(terminal);
        }
        return forms;
    }

    private static Optional<String> word(AbstractElement form, Object value) {
        return switch (form) {
            case Keyword keyword when Boolean.TRUE.equals(value) -> Optional.of(keyword.getValue());
            case CrossReference reference ->
                    value instanceof String name ? converted("ID", name) : Optional.empty();
            case RuleCall call when call.getRule() instanceof EnumRule rule -> literal(rule, value);
            case RuleCall call ->
                    converted(call.getRule().getName(), value)
                            .filter(word -> isWord(call.getRule(), word));
            default -> Optional.empty();
        };
    }

    private static boolean isWord(AbstractRule rule, String word) {
        return !(rule instanceof ParserRule parsed) || PlanLanguage.reads(parsed, word);
    }

    private static Optional<String> literal(EnumRule rule, Object value) {
        for (EObject each : (Iterable<EObject>) rule::eAllContents) {
            if (each instanceof EnumLiteralDeclaration literal
                    && value instanceof Enumerator wanted
                    && literal.getEnumLiteral().getInstance().equals(wanted)) {
                return Optional.of(literal.getLiteral().getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> converted(String rule, Object value) {
        try {
            var text = PlanLanguage.converters().toString(value, rule);
            return Optional.ofNullable(text)
                    .filter(word -> !word.isEmpty() && same(read(rule, word), value));
        } catch (ValueConverterException | ClassCastException e) {
            // The form cannot hold such a value; another one may.
            return Optional.empty();
        }
    }

    private static Object read(String rule, String word) {
        return PlanLanguage.converters().toValue(word, rule, null);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : one != null && one.equals(other);
    }

    /** Whether a part holds a value; never for words that cannot be read. */
    static boolean holds(WrittenPart part, Object value) {
        if (part.child() != null) {
            return false;
        }
        if (part.isReference()) {
            return part.name().equals(value);
        }
        return switch (part.grammar()) {
            case RuleCall call when call.getRule() instanceof EnumRule rule ->
                    literal(rule, value).filter(part.text()::equals).isPresent();
            case RuleCall call -> reads(call.getRule().getName(), part.text(), value);
            // A keyword or literal that sets a feature to "yes".
            case Keyword keyword -> Boolean.TRUE.equals(value);
            default -> false;
        };
    }

    /** What a part holds. */
    static Object read(WrittenPart part) {
        try {
            return switch (part.grammar()) {
                case RuleCall call when call.getRule() instanceof EnumRule rule ->
                        literal(rule, part.text());
                case RuleCall call -> read(call.getRule().getName(), part.text());
                default -> Boolean.TRUE;
            };
        } catch (ValueConverterException e) {
            throw new Refusal(EditResult.Reason.VALUE, part.text());
        }
    }

    private static Enumerator literal(EnumRule rule, String word) {
        for (EObject each : (Iterable<EObject>) rule::eAllContents) {
            if (each instanceof EnumLiteralDeclaration literal
                    && literal.getLiteral().getValue().equals(word)) {
                return literal.getEnumLiteral().getInstance();
            }
        }
        throw new Refusal(EditResult.Reason.VALUE, word);
    }

    private static boolean reads(String rule, String word, Object value) {
        try {
            return same(read(rule, word), value);
        } catch (ValueConverterException e) {
            // An unreadable word holds nothing.
            return false;
        }
    }
}
