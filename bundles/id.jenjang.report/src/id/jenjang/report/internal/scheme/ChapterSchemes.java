package id.jenjang.report.internal.scheme;

import id.jenjang.report.internal.scheme.SchemePart.ContentKey;
import id.jenjang.report.internal.scheme.SchemePart.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The chapter schemes shipped with this bundle, read from their resource files. */
public final class ChapterSchemes {

    private static final String FOLDER = "/id/jenjang/report/skema/";

    private final List<ChapterScheme> schemes;

    private ChapterSchemes(List<ChapterScheme> schemes) {
        this.schemes = schemes;
    }

    /** Reads all shipped schemes. */
    public static ChapterSchemes load() {
        return new ChapterSchemes(
                lines(FOLDER + "daftar.txt")
                        .map(name -> parse(lines(FOLDER + name).toList()))
                        .toList());
    }

    /** The scheme of a regulation; the first shipped scheme when the name is null or not known. */
    public ChapterScheme forRule(String rule) {
        return schemes.stream()
                .filter(scheme -> rule != null && scheme.isNamed(rule))
                .findFirst()
                .orElse(schemes.getFirst());
    }

    static ChapterScheme parse(List<String> lines) {
        List<String> names = List.of();
        List<SchemePart> parts = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\\|", -1);
            if (fields[0].strip().equals("aturan")) {
                names = titles(fields[1]);
            } else {
                parts.add(part(fields));
            }
        }
        return new ChapterScheme(names, parts);
    }

    private static SchemePart part(String[] fields) {
        String keyword = fields[0].strip();
        boolean optional = keyword.endsWith("?");
        Kind kind = Kind.of(optional ? keyword.substring(0, keyword.length() - 1) : keyword);
        List<String> titles = titles(fields[1]);
        List<ContentKey> contents =
                fields.length < 3
                        ? List.of()
                        : Arrays.stream(fields[2].split(","))
                                .map(String::strip)
                                .filter(key -> !key.isEmpty())
                                .map(ContentKey::of)
                                .toList();
        return new SchemePart(
                kind, titles.getFirst(), titles.subList(1, titles.size()), optional, contents);
    }

    private static List<String> titles(String field) {
        return Arrays.stream(field.split(" / ")).map(String::strip).toList();
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = ChapterSchemes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
