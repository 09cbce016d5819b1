package id.jenjang.rules.internal.wording;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J4xx: names say what they should and are written cleanly. */
public final class WordingRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new ActivityAsResult(),
                new ActivityAsMeasure(),
                new StatementAsMeasure(),
                new NameEmpty(),
                new NameSpaces(),
                new StrategiRepeatsSasaran());
    }
}
