package id.jenjang.rules.internal.suppression;

import id.jenjang.model.AturanPemeriksaan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** J007: the {@code pemeriksaan} blocks of a plan speak twice of one rule; the first counts. */
final class RuleWeighedTwice extends PlanRule {
    RuleWeighedTwice() {
        super("J007", Severity.ERROR, Regulation.JENJANG);
    }

    @Override
    protected void check(CheckContext context) {
        Map<String, AturanPemeriksaan> first = new HashMap<>();
        for (AturanPemeriksaan setting : context.plan().all(AturanPemeriksaan.class)) {
            String id = setting.getAturan();
            AturanPemeriksaan earlier = id == null ? null : first.putIfAbsent(id, setting);
            if (earlier != null) {
                FindingDraft draft = context.at(setting).related(Place.of(earlier));
                if (saysTheSame(earlier, setting)) {
                    draft.fix("remove", Place.of(setting), "");
                }
                draft.report(
                        id, earlier.getTingkat().getLiteral(), setting.getTingkat().getLiteral());
            }
        }
    }

    private static boolean saysTheSame(AturanPemeriksaan one, AturanPemeriksaan two) {
        return one.getTingkat() == two.getTingkat()
                && Objects.equals(one.getAlasan(), two.getAlasan());
    }
}
