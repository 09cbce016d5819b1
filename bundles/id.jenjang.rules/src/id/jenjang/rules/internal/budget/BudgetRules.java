package id.jenjang.rules.internal.budget;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J3xx: amounts add up and codes fit together. */
public final class BudgetRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new PaguNotSumOfChildren(),
                new RealisasiNotSumOfChildren(),
                new BelanjaNotPagu(),
                new RincianNotJumlah(),
                new RealisasiOverPagu(),
                new TriwulanNotRealisasi(),
                new KodeNotUnderParent(),
                new KodeTwice(),
                new KodeLevel(),
                new BelanjaNotSumOfPrograms(),
                new AllocationOverPrograms(),
                new SerapanDerivable(),
                new SerapanContradicts());
    }
}
