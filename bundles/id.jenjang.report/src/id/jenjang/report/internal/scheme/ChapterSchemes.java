package id.jenjang.report.internal.scheme;

import id.jenjang.report.internal.ResourceLines;

import java.util.List;

/** The chapter schemes shipped with this bundle, read from their resource files. */
public final class ChapterSchemes {

    private static final String FOLDER = "/id/jenjang/report/skema/";
    private static final ChapterSchemes SHIPPED =
            new ChapterSchemes(
                    ResourceLines.of(FOLDER + "daftar.txt").stream()
                            .map(name -> parse(ResourceLines.of(FOLDER + name)))
                            .toList());

    private final List<ChapterScheme> schemes;

    private ChapterSchemes(List<ChapterScheme> schemes) {
        this.schemes = schemes;
    }

    /** All shipped schemes. */
    public static ChapterSchemes load() {
        return SHIPPED;
    }

    /** The words of the documents there are schemes for, in order. */
    public List<String> words() {
        return schemes.stream().map(scheme -> scheme.head().word()).distinct().toList();
    }

    /** All schemes in order. */
    public List<ChapterScheme> all() {
        return schemes;
    }

    /**
     * The scheme of a kind of document under a regulation; the kind's first shipped scheme when the
     * regulation is null or not known.
     *
     * @param word the kind, one of {@link #words()}
     * @param rule name of the regulation; may be null
     */
    public ChapterScheme of(String word, String rule) {
        var ofKind = schemes.stream().filter(each -> each.head().word().equals(word)).toList();
        return ofKind.stream()
                .filter(scheme -> rule != null && scheme.isNamed(rule))
                .findFirst()
                .orElseGet(ofKind::getFirst);
    }

    static ChapterScheme parse(List<String> lines) {
        return SchemeReader.read(lines);
    }
}
