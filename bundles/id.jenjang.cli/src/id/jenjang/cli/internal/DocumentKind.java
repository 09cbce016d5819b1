package id.jenjang.cli.internal;

import id.jenjang.dsl.Nearest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The documents that can be printed; their words are the values of {@code --jenis}. */
enum DocumentKind {
    LKJIP("lkjip"),
    HASIL_PERIKSA("hasil-periksa"),
    PRA_EVALUASI("pra-evaluasi");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /**
     * The kind a word names, in any case.
     *
     * @throws CommandFailure naming the kind most likely meant, and all there are
     */
    static DocumentKind of(String word, Messages messages) throws CommandFailure {
        for (var kind : values()) {
            if (kind.word.equalsIgnoreCase(word)) {
                return kind;
            }
        }
        var all = String.join(", ", words());
        var meant = meant(word);
        throw new CommandFailure(
                meant.isPresent()
                        ? messages.text("report.unknown-kind.meant", word, meant.get(), all)
                        : messages.text("report.unknown-kind", word, all));
    }

    /** A word nearly spelled right, or begun and not ended. */
    private static Optional<String> meant(String word) {
        var begun =
                words().stream()
                        .filter(each -> word.length() > 2 && each.startsWith(word.toLowerCase()))
                        .findFirst();
        return begun.or(() -> Nearest.to(word, words()));
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(DocumentKind::word).toList();
    }
}
