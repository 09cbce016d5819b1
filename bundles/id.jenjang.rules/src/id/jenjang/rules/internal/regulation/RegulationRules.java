package id.jenjang.rules.internal.regulation;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J6xx: what a plan cites is in force, and codes are those of the national list. */
public final class RegulationRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new RegulationReplaced(),
                new KodeOfOtherUrusan(),
                new KodeWithTwoNames(),
                new ReportRegulationUnknown());
    }
}
