package id.jenjang.acceptance.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One mistake to be made in a plan's texts.
 *
 * @param kind what kind of mistake, in words
 * @param edit the change of the text
 * @param right where a finding about it may stand, in the texts before the change
 */
record Mistake(String kind, Edit edit, List<Span> right) {

    /**
     * A stretch of a text.
     *
     * @param file name of the text
     * @param from first character
     * @param to behind the last character
     */
    record Span(String file, int from, int to) {

        boolean touches(String otherFile, int otherFrom, int otherTo) {
            return file.equals(otherFile) && otherFrom <= to && from <= otherTo;
        }
    }

    /**
     * A replacement.
     *
     * @param at what is replaced
     * @param replacement by what
     */
    record Edit(Span at, String replacement) {

        /** The texts with the change made. */
        Map<String, String> applyTo(Map<String, String> texts) {
            var result = new LinkedHashMap<>(texts);
            var text = texts.get(at.file());
            result.put(
                    at.file(),
                    text.substring(0, at.from()) + replacement + text.substring(at.to()));
            return result;
        }

        /** Where a stretch of the texts before stands after the change. */
        Span shift(Span span) {
            if (!span.file().equals(at.file()) || span.to() <= at.from()) {
                return span;
            }
            int growth = replacement.length() - (at.to() - at.from());
            return span.from() >= at.to()
                    ? new Span(span.file(), span.from() + growth, span.to() + growth)
                    : new Span(span.file(), span.from(), Math.max(span.from(), span.to() + growth));
        }
    }
}
