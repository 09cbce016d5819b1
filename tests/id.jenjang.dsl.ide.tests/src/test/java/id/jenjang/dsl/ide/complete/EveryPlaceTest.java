package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Half-written texts: the examples, cut off at every place, or torn there with the rest behind. All
 * places with the property jenjang.everyPlace, else a share of them that differs from place to
 * place.
 */
class EveryPlaceTest {

    private static final List<String> EXAMPLES =
            List.of("dumai-2023", "tanjungpinang-2022", "dumai-2023-tercetak");
    private static final boolean ALL = Boolean.getBoolean("jenjang.everyPlace");
    private static final int STRIDE = ALL ? 1 : 97;

    @Test
    void everyPlaceOfTheExamplesHasItsProposals() throws Exception {
        int found = 0;
        for (var example : EXAMPLES) {
            var plan =
                    EditedPlan.open(List.of(Path.of("../../examples", example)), Locale.of("id"));
            for (var file : plan.files()) {
                found += places(plan, file);
            }
        }
        assertTrue(found > 0);
    }

    private static int places(EditedPlan plan, Path file) {
        var text = plan.text(file).orElseThrow();
        var completion = new Completion(plan);
        int found = 0;
        for (int offset = 0; offset <= text.length(); offset += STRIDE) {
            try {
                found += completion.at(file, text.substring(0, offset), offset).items().size();
                found += completion.at(file, text, offset).items().size();
                found += completion.at(file, torn(text, offset), offset).items().size();
            } catch (RuntimeException e) {
                fail(file + " at " + offset, e);
            }
        }
        return found;
    }

    /** The text without the rest of the line. */
    private static String torn(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(0, offset) + (end < 0 ? "" : text.substring(end));
    }
}
