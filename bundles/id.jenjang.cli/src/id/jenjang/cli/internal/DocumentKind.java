package id.jenjang.cli.internal;

import id.jenjang.dsl.Nearest;
import id.jenjang.report.PlanDocument;
import id.jenjang.report.ReviuDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be printed; the words are the values of {@code --jenis}. */
sealed interface DocumentKind {

    /** The word for it. */
    String word();

    /** A document of the plan. */
    record OfPlan(PlanDocument document) implements DocumentKind {
        @Override
        public String word() {
            return document.word();
        }
    }

    /** A document about the check of the plan. */
    record OfReview(ReviuDocument document) implements DocumentKind {
        @Override
        public String word() {
            return document.word();
        }
    }

    /** All documents of the plan. */
    record All() implements DocumentKind {
        @Override
        public String word() {
            return "semua";
        }
    }

    /** The report, printed where nothing else is asked for. */
    String STANDARD = "lkjip";

    /** All kinds in order. */
    static List<DocumentKind> all() {
        var kinds = new ArrayList<DocumentKind>();
        PlanDocument.all().forEach(document -> kinds.add(new OfPlan(document)));
        for (var review : ReviuDocument.values()) {
            kinds.add(new OfReview(review));
        }
        kinds.add(new All());
        return kinds;
    }

    /**
     * The kind a word names, in any case.
     *
     * @throws CommandFailure naming the kind most likely meant, and all there are
     */
    static DocumentKind of(String word, Messages messages) throws CommandFailure {
        for (var kind : all()) {
            if (kind.word().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        var words = all().stream().map(DocumentKind::word).toList();
        var printed = String.join(", ", words);
        var meant = meant(word, words);
        throw new CommandFailure(
                meant.isPresent()
                        ? messages.text("report.unknown-kind.meant", word, meant.get(), printed)
                        : messages.text("report.unknown-kind", word, printed));
    }

    /** A word nearly spelled right, or begun and not ended. */
    private static Optional<String> meant(String word, List<String> words) {
        var begun =
                words.stream()
                        .filter(each -> word.length() > 2 && each.startsWith(word.toLowerCase()))
                        .findFirst();
        return begun.or(() -> Nearest.to(word, words));
    }
}
