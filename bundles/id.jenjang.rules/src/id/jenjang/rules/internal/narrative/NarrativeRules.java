package id.jenjang.rules.internal.narrative;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J5xx: documents and their narrative agree with the plan. */
public final class NarrativeRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new LiveValueBroken(),
                new FigureAgainstWords(),
                new CountContradictsPlan(),
                new CountWrittenByHand(),
                new HeadingOfOtherYear(),
                new BagianTwice(),
                new SignatoryNotHead(),
                new TanggalOutsideYear(),
                new LaporanWithoutRenstra());
    }
}
