package id.jenjang.dsl.internal.load;

import id.jenjang.measure.Rencana;

/**
 * What a plan that follows from this one takes over from it.
 *
 * @param reading its files
 * @param rencana the same, indexed
 */
public record EarlierPlan(PlanReading reading, Rencana rencana) {

    /** Whether a file says what it said, and could be read. */
    boolean says(Source source) {
        return reading.file(source.path())
                .filter(ReadFile::isReadable)
                .filter(each -> each.source().text().equals(source.text()))
                .isPresent();
    }
}
