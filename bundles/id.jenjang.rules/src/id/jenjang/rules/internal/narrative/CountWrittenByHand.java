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
                                            boolean words = match.group(2) != null;
                                            int end = words ? match.end(2) : match.end(1);
                                            Place figure =
                                                    Narrative.place(
                                                            bagian,
                                                            match.start(1),
                                                            end - match.start(1));
                                            String printed = words ? full(live) : live;
                                            context.at(narrative.place(match))
                                                    .key(match.group(3))
                                                    .fix("live", figure, printed, printed)
                                                    .report(match.group().strip(), live);
                                        }));
    }

    /** The live value that prints the words in brackets as well. */
    private static String full(String live) {
        return live.substring(0, live.length() - 1) + ".lengkap}";
    }
}
