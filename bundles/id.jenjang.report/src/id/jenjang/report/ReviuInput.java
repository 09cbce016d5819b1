package id.jenjang.report;

import id.jenjang.rules.Finding;
import id.jenjang.rules.Place;
import id.jenjang.rules.checklist.ChecklistSubject;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a document about a check is made of.
 *
 * @param subject plan, agency, year and what the check found; never null
 * @param reading what reading the text of the plan found; empty when nothing
 * @param label where a place stands, as people look it up: {@code "2022.jenjang:12"}; empty for a
 *     place that stands nowhere. Asked for the places of findings, related places and evidence.
 * @param date the day printed on the document; null prints a dotted line
 * @param locale language of the document: English for "en", else Indonesian; the check must have
 *     run in the same one
 */
public record ReviuInput(
        ChecklistSubject subject,
        List<Finding> reading,
        Function<Place, String> label,
        LocalDate date,
        Locale locale) {
    public ReviuInput {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(locale, "locale");
        reading = List.copyOf(reading);
    }
}
