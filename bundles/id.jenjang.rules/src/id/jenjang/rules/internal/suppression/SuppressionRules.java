package id.jenjang.rules.internal.suppression;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** The rules about silencing and weighing rules. */
public final class SuppressionRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new AbaikanWithoutReason(),
                new AbaikanOfUnknownRule(),
                new SettingOfUnknownRule(),
                new RuleOffWithoutReason(),
                new RuleWeighedTwice(),
                new RuleFailureSilenced());
    }
}
