package id.jenjang.dsl.internal.format;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the formatter asks the grammar: where an item of a block begins, what kind a token is, where
 * no space belongs. A property or element added to the grammar therefore needs no change in the
 * formatter.
 */
final class ItemGrammar {

    /** Rules of values that may begin with a minus sign. */
    private static final Set<String> SIGNED = Set.of("Desimal", "SelTercetak");

    private final Map<EObject, Boolean> itemStarts = new IdentityHashMap<>();

    /** Whether what the grammar calls so is the first thing of an item between braces. */
    boolean startsItem(EObject element) {
        return element != null && itemStarts.computeIfAbsent(element, ItemGrammar::findItemStart);
    }

    private static boolean findItemStart(EObject start) {
        if (start instanceof Keyword keyword && !isWord(keyword.getValue())) {
            return false;
        }
        for (EObject e = start; e.eContainer() instanceof AbstractElement parent; e = parent) {
            if (parent instanceof Group group) {
                int index = group.getElements().indexOf(e);
                int brace = braceBefore(group.getElements(), index);
                if (brace >= 0) {
                    return brace == index - 1
                            || GrammarUtil.isMultipleCardinality((AbstractElement) e);
                }
                if (index > 0) {
                    return false;
                }
            }
        }
        return false;
    }

    private static int braceBefore(List<AbstractElement> elements, int index) {
        int i = index - 1;
        while (i >= 0
                && !(elements.get(i) instanceof Keyword keyword
                        && keyword.getValue().equals("{"))) {
            i--;
        }
        return i;
    }

    Token.Kind kindOf(EObject element) {
        return switch (element) {
            case Keyword keyword when !isWord(keyword.getValue()) -> Token.Kind.SIGN;
            case Keyword keyword when Character.isUpperCase(keyword.getValue().charAt(0)) ->
                    Token.Kind.LITERAL;
            case Keyword keyword -> Token.Kind.WORD;
            case EnumLiteralDeclaration value -> Token.Kind.LITERAL;
            case RuleCall call ->
                    switch (call.getRule().getName()) {
                        case "STRING", "TEKS_PANJANG" -> Token.Kind.TEXT;
                        case "ANGKA", "RUPIAH" -> Token.Kind.NUMBER;
                        default -> Token.Kind.NAME;
                    };
            case null, default -> Token.Kind.NAME;
        };
    }

    /** Whether no space belongs before the token, given the grammar element of the token before. */
    boolean isTight(EObject element, EObject previous) {
        if (previous instanceof Keyword sign && isDash(sign)) {
            return true;
        }
        if (!(element instanceof Keyword keyword)) {
            return false;
        }
        return switch (keyword.getValue()) {
            case ",", ":" -> true;
            // A unit is a word of its own, a percent sign after a number is not.
            case "%" -> !ruleOf(keyword).equals("Satuan");
            case "-", "–" -> !SIGNED.contains(ruleOf(keyword));
            default -> false;
        };
    }

    /** Whether the call is of a rule that makes an element, not a value. */
    boolean makesElement(EObject element) {
        return element instanceof RuleCall call
                && call.getRule() instanceof ParserRule rule
                && !GrammarUtil.isDatatypeRule(rule);
    }

    private static boolean isDash(Keyword keyword) {
        return keyword.getValue().equals("-") || keyword.getValue().equals("–");
    }

    private static boolean isWord(String text) {
        return Character.isLetter(text.charAt(0));
    }

    private static String ruleOf(Keyword keyword) {
        return GrammarUtil.containingRule(keyword).getName();
    }
}
