package id.jenjang.dsl.ide.internal.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.PlanLanguage;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.TreeSet;

/** Every word of the language is explained: a new keyword fails here until it is. */
class LanguageIsExplainedTest {

    /** Fixed words that always stand before another, with which they are explained. */
    private static final String BEFORE_ANOTHER =
            "batas data jawab kebijakan kota lanjut maksimal tangan";

    @Test
    void everyFixedWordHasItsMeaning() {
        var texts = new Texts(Locale.of("id"));
        var missing = new TreeSet<String>();
        for (var rule : GrammarUtil.allRules(PlanLanguage.grammar())) {
            if (rule instanceof TerminalRule) {
                continue;
            }
            for (var keyword : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
                var word = Keywords.joined(keyword, keyword.getValue());
                boolean letters = Character.isLetter(word.charAt(0)) || Signs.ALL.contains(word);
                if (letters && texts.meaning(rule.getName(), word).isEmpty()) {
                    missing.add(rule.getName() + "." + word);
                }
            }
        }
        missing.removeIf(each -> BEFORE_ANOTHER.contains(each.substring(each.indexOf('.') + 1)));
        assertEquals("[]", missing.toString());
    }

    @Test
    void everyTemplateBelongsToAWordOrReference() {
        var known = new TreeSet<String>();
        for (var rule : GrammarUtil.allRules(PlanLanguage.grammar())) {
            for (var keyword : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
                known.add(rule.getName() + "." + Keywords.joined(keyword, keyword.getValue()));
            }
            if (rule instanceof ParserRule parser) {
                GrammarUtil.containedCrossReferences(parser).stream()
                        .map(each -> GrammarUtil.containingAssignment(each).getFeature())
                        .forEach(feature -> known.add(rule.getName() + "." + feature));
                GrammarUtil.containedAssignments(parser).stream()
                        .filter(
                                each ->
                                        each.getTerminal() instanceof RuleCall call
                                                && call.getRule() instanceof EnumRule)
                        .forEach(
                                each ->
                                        EcoreUtil2.getAllContentsOfType(
                                                        ((RuleCall) each.getTerminal()).getRule(),
                                                        Keyword.class)
                                                .forEach(
                                                        k ->
                                                                known.add(
                                                                        rule.getName()
                                                                                + "."
                                                                                + k.getValue())));
            }
        }
        var unknown = new TreeSet<>(Templates.keys());
        unknown.removeAll(known);
        assertEquals("[]", unknown.toString());
    }
}
