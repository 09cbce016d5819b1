package id.jenjang.report;

import id.jenjang.report.internal.check.PictureUnusable;
import id.jenjang.report.internal.check.WordingUnknown;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;
import id.jenjang.rules.RuleRegistry;

import java.util.List;

/**
 * The rules about what only this room knows: which sentences a document has and which pictures it
 * can print. Whoever drafts a plan is to hear of them before a document lacks something.
 */
public final class DocumentRules implements RuleProvider {

    /** All rules Jenjang brings along: those of plans and these. */
    public static RuleRegistry registry() {
        return RuleRegistry.standard().with(new DocumentRules());
    }

    @Override
    public List<Rule> rules() {
        return List.of(new PictureUnusable(), new WordingUnknown());
    }
}
