package id.jenjang.dsl.ide.create;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.model.Periode;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The years of the plan that one for the next period is made from.
 *
 * @param first the first of them
 * @param last the last, included
 */
public record PeriodBefore(int first, int last) {

    /** The newest period, by its end, of a regional or strategic plan; empty when none is told. */
    public static Optional<PeriodBefore> of(EditedPlan plan) {
        var rencana = plan.plan().rencana();
        return Stream.concat(
                        rencana.all(Rpjmd.class).stream().map(Rpjmd::getPeriode),
                        rencana.all(Renstra.class).stream().map(Renstra::getPeriode))
                .filter(Objects::nonNull)
                .filter(each -> each.getAwal() <= each.getAkhir())
                .max(Comparator.comparingInt(Periode::getAkhir).thenComparingInt(Periode::getAwal))
                .map(each -> new PeriodBefore(each.getAwal(), each.getAkhir()));
    }

    /** The period right behind, of as many years, as far as a plan may have so many. */
    public PeriodBefore next() {
        int years = Math.min(last - first + 1, Beginning.LONGEST);
        return new PeriodBefore(last + 1, last + years);
    }

    /**
     * Why the next period cannot begin in a year, as a sentence; empty when it can. It may begin
     * before this one is over, since elections have been moved.
     */
    public Optional<String> refusal(int year, Locale locale) {
        return year > first
                ? Optional.empty()
                : Optional.of(sentences(locale).get("years.early", first, last, first + 1));
    }

    /**
     * Which years the next period has in common with this one, as a sentence; empty when none.
     *
     * @param from the first year of the next period
     * @param to its last year, included
     * @param locale the language of the sentence
     */
    public Optional<String> overlap(int from, int to, Locale locale) {
        int begin = Math.max(from, first);
        int end = Math.min(to, last);
        if (begin > end) {
            return Optional.empty();
        }
        var years = begin == end ? begin + "" : begin + "-" + end;
        return Optional.of(sentences(locale).get("years.overlap", years, first, last));
    }

    private static Sentences sentences(Locale locale) {
        return new Sentences(PeriodBefore.class, locale);
    }
}
