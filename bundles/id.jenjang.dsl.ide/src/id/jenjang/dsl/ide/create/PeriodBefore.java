package id.jenjang.dsl.ide.create;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.model.Periode;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The years of the plans that one for the next period is made from.
 *
 * @param first the first of them
 * @param last the last, included
 */
public record PeriodBefore(int first, int last) {

    /** The years of the regional and strategic plans together; empty when none is told. */
    public static Optional<PeriodBefore> of(EditedPlan plan) {
        var rencana = plan.plan().rencana();
        List<Periode> periods =
                Stream.concat(
                                rencana.all(Rpjmd.class).stream().map(Rpjmd::getPeriode),
                                rencana.all(Renstra.class).stream().map(Renstra::getPeriode))
                        .filter(Objects::nonNull)
                        .filter(each -> each.getAwal() <= each.getAkhir())
                        .toList();
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PeriodBefore(
                                periods.stream().mapToInt(Periode::getAwal).min().getAsInt(),
                                periods.stream().mapToInt(Periode::getAkhir).max().getAsInt()));
    }

    /** The period that follows, of as many years. */
    public PeriodBefore next() {
        return new PeriodBefore(last + 1, last + 1 + last - first);
    }

    /** Why the next period cannot begin in a year, as a sentence; empty when it can. */
    public Optional<String> refusal(int year, Locale locale) {
        return year > last
                ? Optional.empty()
                : Optional.of(
                        new Sentences(PeriodBefore.class, locale)
                                .get("years.overlap", first, last, last + 1));
    }
}
