package id.jenjang.dsl.ide.internal.expect;

import id.jenjang.dsl.PlanWord;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

import java.util.Optional;

/**
 * A word the grammar allows at a place.
 *
 * @param leaf the element of the grammar that reads the word
 * @param frame the rule it belongs to
 */
public record Option(AbstractElement leaf, Frame frame) {

    /** The fixed word; empty for names and values. */
    public Optional<String> keyword() {
        return switch (leaf) {
            case Keyword keyword -> Optional.of(keyword.getValue());
            case EnumLiteralDeclaration literal -> Optional.of(literal.getLiteral().getValue());
            default -> Optional.empty();
        };
    }

    /** The kind of element whose short name is allowed. */
    public Optional<EClass> target() {
        return leaf instanceof CrossReference reference
                        && reference.getType().getClassifier() instanceof EClass type
                ? Optional.of(type)
                : Optional.empty();
    }

    /** The name of the terminal rule of a value; empty for fixed words. */
    public String terminal() {
        return switch (leaf) {
            case RuleCall call -> call.getRule().getName();
            case CrossReference reference when reference.getTerminal() instanceof RuleCall call ->
                    call.getRule().getName();
            default -> "";
        };
    }

    /** The element a value is written for: its rule, without the rules of values within. */
    public Frame owner() {
        var owner = frame;
        while (!owner.isElement() && owner.parent() != null) {
            owner = owner.parent();
        }
        return owner;
    }

    /** The feature of the owner the word belongs to; empty for words that only mark a place. */
    public String feature() {
        if (!frame.isElement()) {
            var inner = frame;
            while (!inner.parent().isElement()) {
                inner = inner.parent();
            }
            return inner.feature() == null ? "" : inner.feature();
        }
        var assignment = EcoreUtil2.getContainerOfType(leaf, Assignment.class);
        return assignment == null ? "" : assignment.getFeature();
    }

    /** The name of the owner's rule and the feature, parted by a dot. */
    public String place() {
        return owner().rule().getName() + "." + feature();
    }

    /**
     * The statement the word goes on with: the outermost rule that has begun, but not its block;
     * empty for a word that begins a statement.
     */
    public Optional<Frame> statement() {
        Frame found = null;
        for (var each = frame; each != null && !each.hasRead("{"); each = each.parent()) {
            boolean file = each.parent() == null;
            if (each.isElement() && !each.isEmpty() && !file) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    boolean reads(PlanWord word) {
        return word.kind() == PlanWord.Kind.KEYWORD
                ? keyword().filter(word.text()::equals).isPresent()
                : word.kind().name().equals(terminal());
    }
}
