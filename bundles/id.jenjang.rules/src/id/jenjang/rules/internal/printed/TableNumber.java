package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.TabelTercetak;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * J530: a table number is used twice, stands before a smaller one of its chapter or leaves one out;
 * or two tables have one title. A continued table keeps its number.
 */
final class TableNumber extends PrintedRule {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s*tabel\\s+(\\d+(?:\\.\\d+)*)\\.(\\d+)\\.?\\s*(.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CONTINUED =
            Pattern.compile("\\b(lanjutan|sambungan|bagian)\\b", Pattern.CASE_INSENSITIVE);

    TableNumber() {
        super("J530", Severity.WARNING, Regulation.PERMENPANRB_53_2014);
    }

    /**
     * The number and title of a table.
     *
     * @param piece the table
     * @param chapter the number before its last part
     * @param number the last part
     * @param title the words after it
     */
    private record Title(CuplikanTerbaca piece, String chapter, int number, String title) {

        static Optional<Title> of(CuplikanTerbaca piece) {
            String text = piece.sumber().getJudul();
            if (!(piece.sumber() instanceof TabelTercetak) || text == null) {
                return Optional.empty();
            }
            Matcher parts = NUMBER.matcher(text);
            boolean numbered = parts.matches() && parts.group(2).length() <= 4;
            return numbered
                    ? Optional.of(
                            new Title(
                                    piece,
                                    parts.group(1),
                                    Integer.parseInt(parts.group(2)),
                                    Words.folded(parts.group(3))))
                    : Optional.empty();
        }

        /** Whether it is one part of a table. */
        boolean continued() {
            return CONTINUED.matcher(piece.sumber().getJudul()).find();
        }

        String full() {
            return chapter + "." + number;
        }

        Place place() {
            return Place.of(piece.sumber(), Literals.CUPLIKAN__JUDUL);
        }
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        Map<String, Title> byNumber = new HashMap<>();
        Map<String, Title> byTitle = new HashMap<>();
        Map<String, Title> lastOfChapter = new HashMap<>();
        for (CuplikanTerbaca piece : document.pieces()) {
            Title title = Title.of(piece).orElse(null);
            if (title == null) {
                continue;
            }
            Title same = byNumber.putIfAbsent(title.full(), title);
            if (title.continued() && same != null) {
                continue;
            }
            Title last = lastOfChapter.put(title.chapter(), title);
            if (same != null) {
                if (!same.continued() && !same.title().equals(title.title())) {
                    report("twice", title, same, context);
                }
            } else if (last != null && title.number() != last.number() + 1) {
                report(title.number() > last.number() ? "skipped" : "order", title, last, context);
            }
            if (title.continued()) {
                continue;
            }
            Title alike = byTitle.putIfAbsent(title.title(), title);
            if (alike != null && same == null && !title.title().isEmpty()) {
                report("title", title, alike, context);
            }
        }
    }

    private static void report(String variant, Title title, Title other, CheckContext context) {
        var draft = context.at(title.place()).key(variant, title.full()).related(other.place());
        if (variant.equals("skipped")) {
            // the table between them may simply not have been transcribed
            draft.severity(Severity.INFO);
        }
        if (variant.equals("title")) {
            draft.variant(variant)
                    .report(
                            title.full(),
                            other.full(),
                            Label.quoted(title.piece().sumber().getJudul()));
        } else {
            draft.variant(variant).report(title.full(), other.full());
        }
    }
}
