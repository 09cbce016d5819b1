package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.AngkaTerbaca;
import id.jenjang.measure.tercetak.Arti;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.CuplikanTerbaca;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The totals of a document that are not the sum of the rows they stand over or under. */
final class Sums {
    private final List<WrongSum> wrong = new ArrayList<>();
    private final Set<AngkaTerbaca> totals = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What is wrong with a total. */
    enum Kind {
        /** A row Jumlah is not the sum of the rows above it. */
        TOTAL,
        /** A row Jumlah is their sum only when a row printed several times counts once. */
        REPEATED,
        /** The row of an element is not the sum of its parts, which are all printed. */
        CHILDREN,
        /** The row of an element is exceeded by some of its parts alone. */
        EXCEEDS
    }

    /**
     * A total that is not the sum of its parts.
     *
     * @param total the total
     * @param parts the rows it should be the sum of
     * @param sum what they add up to
     * @param kind what is wrong
     */
    record WrongSum(Stated total, List<Stated> parts, BigDecimal sum, Kind kind) {}

    Sums(PrintedDocument document) {
        for (CuplikanTerbaca piece : document.pieces()) {
            columns(piece)
                    .values()
                    .forEach(column -> wrong.addAll(new ColumnSums(document, column).wrong()));
        }
        wrong.stream()
                .filter(each -> each.kind() != Kind.REPEATED)
                .forEach(each -> totals.add(each.total().figure()));
    }

    /** The amounts of a table by what they mean, in order. */
    private static Map<Arti, List<Stated>> columns(CuplikanTerbaca piece) {
        Map<Arti, List<Stated>> columns = new LinkedHashMap<>();
        for (BarisTerbaca row : piece.baris()) {
            if (row.jenis() != BarisTerbaca.Jenis.KALIMAT) {
                for (AngkaTerbaca figure : row.angka()) {
                    if (figure.arti().besaran().uang()) {
                        columns.computeIfAbsent(figure.arti(), each -> new ArrayList<>())
                                .add(new Stated(piece, row, figure));
                    }
                }
            }
        }
        return columns;
    }

    List<WrongSum> wrong() {
        return wrong;
    }

    /** Whether a figure is a total that its parts contradict. */
    boolean isWrong(Stated figure) {
        return totals.contains(figure.figure());
    }
}
