package id.jenjang.rules.internal.scale;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J6xx: scales give every figure exactly one predicate. */
public final class ScaleRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new ScaleGap(),
                new ScaleOverlap(),
                new ScaleEmpty(),
                new PredikatForNoValue(),
                new PredikatTwice(),
                new TingkatTwice(),
                new ReportScaleBroken());
    }
}
