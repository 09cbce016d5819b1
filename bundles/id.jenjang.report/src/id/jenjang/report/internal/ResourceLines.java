package id.jenjang.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of the data files shipped with this bundle, without blank ones and comments. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * Reads a resource of this bundle.
     *
     * @param resource its absolute name
     * @throws IllegalStateException when there is none of this name
     */
    public static List<String> of(String resource) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
