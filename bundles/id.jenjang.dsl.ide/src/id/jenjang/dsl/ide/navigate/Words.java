package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.ide.EditedPlan;

import org.eclipse.xtext.GrammarUtil;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fixed words of the language, for a front end that colours a text before it has been read;
 * {@link Colours} tells afterwards which of them are names where they stand.
 */
public final class Words {

    private static final Set<String> ALL = read();

    private Words() {}

    private static Set<String> read() {
        var empty = Path.of("kosong.jenjang");
        var plan = EditedPlan.of(Map.of(empty, ""), Locale.ROOT);
        var root = NodeRead.root(plan.reading(empty).berkas());
        return GrammarUtil.getAllKeywords(GrammarUtil.getGrammar(root.getGrammarElement())).stream()
                .filter(each -> Character.isLetter(each.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every word of the language, such as "sasaran". */
    public static Set<String> all() {
        return ALL;
    }
}
