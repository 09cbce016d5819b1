package id.jenjang.rules.internal.agency;

import id.jenjang.rules.internal.text.Names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The properties by which every member of staff is counted exactly once, kept as data beside the
 * rules.
 */
final class WholeDivisions {
    private static final String PATH = "/id/jenjang/rules/daftar/pegawai-menurut.txt";

    private final Set<String> names;

    private WholeDivisions(Set<String> names) {
        this.names = names;
    }

    static WholeDivisions read() {
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                WholeDivisions.class.getResourceAsStream(PATH),
                                StandardCharsets.UTF_8))) {
            return new WholeDivisions(
                    in.lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .map(Names::normalized)
                            .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(PATH, e);
        }
    }

    boolean contains(String name) {
        return name != null && names.contains(Names.normalized(name));
    }
}
