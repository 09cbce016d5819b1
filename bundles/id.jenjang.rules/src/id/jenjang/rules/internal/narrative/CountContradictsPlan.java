package id.jenjang.rules.internal.narrative;

import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.regex.Pattern;

/**
 * J503: the narrative counts more tujuan, sasaran, IKU, program or misi than the plan has, or says
 * that another number was set. A smaller number in other sentences may speak of a part ("5 sasaran
 * tercapai") and passes.
 */
final class CountContradictsPlan extends ElementRule<Bagian> {
    private static final Pattern SAYS_WHOLE =
            Pattern.compile(
                    "\\b(menetapkan|ditetapkan|terdiri|memuat|mempunyai|memiliki|dijabarkan)\\b",
                    Pattern.CASE_INSENSITIVE);

    CountContradictsPlan() {
        super("J503", Severity.WARNING, Bagian.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Bagian bagian, CheckContext context) {
        if (!(bagian.eContainer() instanceof Laporan laporan) || !PlanCounts.areSure(context)) {
            return;
        }
        Narrative narrative = Narrative.of(bagian);
        var counts = new PlanCounts(context.plan(), laporan);
        narrative.forEach(
                PlanCounts.PATTERN,
                match ->
                        counts.actual(match)
                                .ifPresent(
                                        actual -> {
                                            int written = Integer.parseInt(match.group(1));
                                            boolean whole =
                                                    SAYS_WHOLE
                                                            .matcher(narrative.sentence(match))
                                                            .find();
                                            if (written > actual || written < actual && whole) {
                                                context.at(narrative.place(match))
                                                        .key(match.group(3))
                                                        .report(
                                                                match.group().strip(),
                                                                actual,
                                                                match.group(3),
                                                                PlanCounts.liveValue(match));
                                            }
                                        }));
    }
}
