package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.TextRange;
import id.jenjang.measure.Rencana;
import id.jenjang.measure.TeksHidup;
import id.jenjang.model.Bernama;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The short names that live values of a narrative begin with or ask for, as in {pagu(P1)}. */
final class LiveNames {

    private static final Pattern NAME =
            Pattern.compile("(?:^|\\()\\s*([A-Za-z_][A-Za-z_0-9]*)(?=\\s*(?:[.()]|$))");

    private final Rencana plan;

    LiveNames(Rencana plan) {
        this.plan = plan;
    }

    /**
     * The elements a text names.
     *
     * @param text a narrative or a part of one
     * @param ranges gives the place in the file for an offset and length in the text
     */
    List<Mention> in(String text, BiFunction<Integer, Integer, TextRange> ranges) {
        var found = new ArrayList<Mention>();
        for (var value : TeksHidup.parse(text).nilai()) {
            var names = NAME.matcher(value.ungkapan());
            while (names.find()) {
                int at = value.offset() + 1 + names.start(1);
                int length = names.end(1) - names.start(1);
                plan.byId(names.group(1))
                        .map(
                                element ->
                                        new Mention(
                                                (Bernama) element,
                                                ranges.apply(at, length),
                                                Mention.Kind.LIVE_VALUE))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
