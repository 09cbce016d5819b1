package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Alasan;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.tercetak.AngkaTerbaca;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Renstra;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * J545: a row Rata-rata is not the mean of the rows above it, or the capaian of an objective not
 * that of its indicators. Rows without a value may be left out of the mean or count as 0.
 */
final class MeanWrong extends PrintedRule {
    MeanWrong() {
        super("J545", Severity.ERROR, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    void check(PrintedDocument document, CheckContext context) {
        for (CuplikanTerbaca piece : document.pieces()) {
            checkMeans(piece, context);
        }
        for (Stated figure : document.figures()) {
            if (figure.kind() == BesaranCetak.CAPAIAN && figure.isNumber() && !figure.summary()) {
                checkOwner(document, figure, context);
            }
        }
    }

    private static void checkMeans(CuplikanTerbaca piece, CheckContext context) {
        List<BarisTerbaca> above = new ArrayList<>();
        List<BarisTerbaca> segment = new ArrayList<>();
        for (BarisTerbaca row : piece.baris()) {
            if (row.jenis() == BarisTerbaca.Jenis.DATA) {
                above.add(row);
                segment.add(row);
            } else if (row.jenis() == BarisTerbaca.Jenis.RERATA) {
                for (AngkaTerbaca figure : row.angka()) {
                    checkMean(new Stated(piece, row, figure), segment, above, context);
                }
                segment = new ArrayList<>();
            }
        }
    }

    private static void checkMean(
            Stated mean,
            List<BarisTerbaca> segment,
            List<BarisTerbaca> above,
            CheckContext context) {
        // absorption of a whole is not the mean of its parts; J542 looks at it
        boolean ratio =
                mean.kind() == BesaranCetak.SERAPAN && mean.beside(BesaranCetak.PAGU).isPresent();
        if (!mean.isNumber() || mean.kind().uang() || ratio) {
            return;
        }
        Column nearest = Column.of(mean, segment);
        Column whole = Column.of(mean, above);
        BigDecimal printed = mean.number().orElseThrow();
        boolean right =
                Stream.of(nearest, whole, nearest.leaves(), nearest.topmost())
                        .anyMatch(each -> each.accepts(printed));
        if (right || nearest.cells().isEmpty()) {
            return;
        }
        nearest.mean().ifPresent(exact -> report(mean, exact, nearest.places(), context));
    }

    /**
     * The cells above a mean.
     *
     * @param cells those that hold numbers
     * @param missing how many are said to have no value
     * @param readable whether none of them is unreadable
     */
    private record Column(List<Stated> cells, int missing, boolean readable) {

        static Column of(Stated mean, List<BarisTerbaca> rows) {
            List<Stated> cells = new ArrayList<>();
            int missing = 0;
            boolean readable = true;
            for (BarisTerbaca row : rows) {
                for (AngkaTerbaca figure : row.angka()) {
                    Stated cell = new Stated(mean.piece(), row, figure);
                    if (figure.arti().equals(mean.figure().arti())) {
                        missing += cell.declaredMissing() ? 1 : 0;
                        readable &= !(cell.isi() instanceof IsiSel.TakTerbaca);
                        if (cell.isNumber()) {
                            cells.add(cell);
                        }
                    }
                }
            }
            return new Column(cells, missing, readable);
        }

        /** Without the rows of owners whose indicators have rows of their own. */
        Column leaves() {
            Set<EObject> owners = new HashSet<>();
            cells.forEach(each -> owners.add(owner(each)));
            return new Column(
                    cells.stream().filter(each -> !owners.contains(each.element())).toList(),
                    missing,
                    readable);
        }

        /** Without the rows of indicators whose owners have rows of their own. */
        Column topmost() {
            Set<EObject> elements = new HashSet<>();
            cells.forEach(each -> elements.add(each.element()));
            return new Column(
                    cells.stream().filter(each -> !elements.contains(owner(each))).toList(),
                    missing,
                    readable);
        }

        private static EObject owner(Stated cell) {
            return cell.element() == null ? cell.piece().sumber() : cell.element().eContainer();
        }

        List<Place> places() {
            return cells.stream().map(Stated::place).toList();
        }

        private List<BigDecimal> numbers() {
            return cells.stream().map(each -> each.number().orElseThrow()).toList();
        }

        Optional<BigDecimal> mean() {
            return readable ? Pengukur.rerata(numbers()).angka() : Optional.empty();
        }

        boolean accepts(BigDecimal printed) {
            List<BigDecimal> withZeros = new ArrayList<>(numbers());
            for (int i = 0; i < missing; i++) {
                withZeros.add(BigDecimal.ZERO);
            }
            return mean().filter(each -> Agreement.agrees(printed, each)).isPresent()
                    || Pengukur.rerata(withZeros)
                            .angka()
                            .filter(each -> Agreement.agrees(printed, each))
                            .isPresent();
        }
    }

    /** The capaian of what has indicators of its own, against those printed in the table. */
    private static void checkOwner(PrintedDocument document, Stated figure, CheckContext context) {
        List<Indikator> indicators =
                figure.element() instanceof PemilikIndikator owner
                        ? owner.getIndikator()
                        : List.of();
        List<Stated> cells =
                indicators.stream()
                        .map(each -> document.sameColumn(figure, each))
                        .flatMap(Optional::stream)
                        .filter(Stated::isNumber)
                        .toList();
        BigDecimal printed = figure.number().orElseThrow();
        boolean allPrinted = !indicators.isEmpty() && cells.size() == indicators.size();
        Hasil mean =
                allPrinted
                        ? Pengukur.rerata(
                                cells.stream().map(each -> each.number().orElseThrow()).toList())
                        : planned(document, figure);
        if (mean.angka().filter(each -> !Agreement.agrees(printed, each)).isPresent()) {
            List<Place> places =
                    allPrinted ? cells.stream().map(Stated::place).toList() : List.of();
            report(figure, mean.angka().orElseThrow(), places, context);
        }
    }

    private static Hasil planned(PrintedDocument document, Stated figure) {
        return switch (figure.element()) {
            case PemilikIndikator owner -> document.measure().capaian(owner, figure.year());
            case Renstra renstra -> document.measure().capaian(renstra, figure.year());
            case Instansi agency -> document.measure().capaian(agency, figure.year());
            case null, default -> Hasil.tanpa(Alasan.INDIKATOR_TIDAK_ADA);
        };
    }

    private static void report(
            Stated mean, BigDecimal exact, List<Place> cells, CheckContext context) {
        FindingDraft draft = at(mean, context);
        cells.forEach(draft::related);
        BigDecimal printed = mean.number().orElseThrow();
        String result =
                Words.number(
                        mean.kind(),
                        exact.setScale(Math.max(2, printed.scale()), RoundingMode.HALF_UP));
        boolean truncated = Agreement.of(printed, exact) == Agreement.TRUNCATED;
        boolean rows = !cells.isEmpty();
        if (truncated) {
            draft.severity(Severity.INFO);
        }
        draft.variant(truncated ? "truncated" : rows ? "rows" : "plan");
        String what = Words.what(mean.figure().arti());
        if (rows && !truncated) {
            draft.report(
                    what,
                    Words.subject(mean),
                    mean.figure().tertulis(),
                    where(mean, context),
                    result,
                    cells.size());
        } else {
            draft.report(
                    what,
                    Words.subject(mean),
                    mean.figure().tertulis(),
                    where(mean, context),
                    result);
        }
    }
}
