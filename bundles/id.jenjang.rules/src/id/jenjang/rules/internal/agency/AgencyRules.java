package id.jenjang.rules.internal.agency;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J7xx: what an agency says of itself: its staff, its assets, its own wording. */
public final class AgencyRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new SexesAgainstCount(),
                new StaffTotalsDiffer(),
                new StaffTableTwice(),
                new CountOfOtherYear(),
                new BakuTwice());
    }
}
