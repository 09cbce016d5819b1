package id.jenjang.dsl.ide.create;

import id.jenjang.dsl.ide.internal.Sentences;

import java.util.Locale;
import java.util.Optional;

/**
 * What somebody says who begins a plan.
 *
 * @param region name of the region, such as "Kota Dumai"
 * @param agency name of the agency, such as "Dinas Kesehatan Kota Dumai"
 * @param shortForm what the agency is called for short; empty for nothing
 * @param first the first year of the plan
 * @param last the last year, included
 */
public record Beginning(String region, String agency, String shortForm, int first, int last) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    /** Regional plans run for five years; a longer transition has happened, a decade has not. */
    static final int LONGEST = 10;

    public Beginning {
        region = clean(region);
        agency = clean(agency);
        shortForm = clean(shortForm);
    }

    private static String clean(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** Why no plan can begin so, as a sentence; empty when one can. */
    public Optional<String> refusal(Locale locale) {
        var sentences = new Sentences(Beginning.class, locale);
        if (region.isEmpty()) {
            return sentences.find("region.missing");
        }
        return agency.isEmpty() ? sentences.find("agency.missing") : refusal(first, last, locale);
    }

    /** Why a plan cannot cover these years, as a sentence; empty when it can. */
    public static Optional<String> refusal(int first, int last, Locale locale) {
        var sentences = new Sentences(Beginning.class, locale);
        if (first < EARLIEST || last > LATEST) {
            return Optional.of(sentences.get("years.strange", EARLIEST, LATEST));
        }
        if (last < first) {
            return Optional.of(sentences.get("years.order", first, last));
        }
        return last - first < LONGEST
                ? Optional.empty()
                : Optional.of(sentences.get("years.many", first, last, LONGEST));
    }
}
