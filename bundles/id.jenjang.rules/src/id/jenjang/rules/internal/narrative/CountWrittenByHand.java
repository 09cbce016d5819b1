package id.jenjang.rules.internal.narrative;

import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J504: a count that agrees with the plan is written by hand and will not follow when the plan
 * changes.
 */
final class CountWrittenByHand extends ElementRule<Bagian> {
    CountWrittenByHand() {
        super("J504", Severity.INFO, Bagian.class, Regulation.JENJANG);
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
                                .filter(actual -> actual == Integer.parseInt(match.group(1)))
                                .ifPresent(
                                        actual -> {
                                            String live = PlanCounts.liveValue(match);
                                            Place figure =
                                                    Narrative.place(
                                                            bagian,
                                                            match.start(1),
                                                            match.end(1) - match.start(1));
                                            context.at(narrative.place(match))
                                                    .key(match.group(3))
                                                    .fix("live", figure, live, live)
                                                    .report(match.group().strip(), live);
                                        }));
    }
}
