package id.jenjang.dsl.ide.internal.complete;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of the language with places to fill in, as planners write them: the resource
 * kerangka.txt, whose head explains its form.
 */
final class Templates {

    private static final String RESOURCE = "/id/jenjang/dsl/ide/complete/kerangka.txt";

    private Templates() {}

    /** The template of a word in a rule. */
    static Optional<String> of(String rule, String word) {
        return Optional.ofNullable(All.BODIES.get(rule + "." + word));
    }

    /** The keys, each a rule and a word of it parted by a dot. */
    static Set<String> keys() {
        return All.BODIES.keySet();
    }

    /** Read when first asked for. */
    private static final class All {

        static final Map<String, String> BODIES = parse(read());

        private static String read() {
            try (var in = Templates.class.getResourceAsStream(RESOURCE)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }

        private static Map<String, String> parse(String text) {
            var bodies = new HashMap<String, String>();
            String key = null;
            for (var line : text.lines().toList()) {
                if (line.startsWith("[")) {
                    key = line.substring(1, line.indexOf(']'));
                } else if (key != null && !line.isBlank()) {
                    bodies.merge(key, line, (body, more) -> body + "\n" + more);
                }
            }
            return Map.copyOf(bodies);
        }
    }
}
