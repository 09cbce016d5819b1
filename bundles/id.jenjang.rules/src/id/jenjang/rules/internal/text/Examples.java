package id.jenjang.rules.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the example plans of the rules. */
public final class Examples {
    private Examples() {}

    /**
     * The example of a rule; {@code kind} is "baik" or "buruk"; empty when the rule has none.
     *
     * @param home a class in whose package the folder {@code contoh} lies
     */
    public static Optional<String> read(Class<?> home, String ruleId, String kind) {
        String path = "contoh/" + ruleId + "-" + kind + ".jenjang";
        try (InputStream in = home.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
