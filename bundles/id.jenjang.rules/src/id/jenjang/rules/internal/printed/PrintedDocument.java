package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.BesaranCetak;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.DokumenTercetak;
import id.jenjang.measure.tercetak.IsiSel;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Skala;
import id.jenjang.model.Tercetak;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A printed document, read, with what the plan says about the agency and year it is of. */
final class PrintedDocument {
    private final Rencana plan;
    private final DokumenTercetak document;
    private final Laporan report;
    private final Pengukur measure;
    private final PlanValues planValues;
    private final List<Stated> figures = new ArrayList<>();
    private Sums sums;
    private Map<Cell, Stated> cells;

    PrintedDocument(Rencana plan, DokumenTercetak document) {
        this.plan = plan;
        this.document = document;
        report = agency().flatMap(each -> plan.laporan(each, year())).orElse(null);
        measure = new Pengukur(plan, report == null ? Metode.BAKU : Metode.of(report));
        planValues = new PlanValues(measure);
        for (CuplikanTerbaca piece : document.cuplikan()) {
            for (BarisTerbaca row : piece.baris()) {
                row.angka().forEach(each -> figures.add(new Stated(piece, row, each)));
            }
        }
    }

    Rencana plan() {
        return plan;
    }

    Tercetak source() {
        return document.sumber();
    }

    /** The year the document is about. */
    int year() {
        return source().getTahun();
    }

    /** The agency whose document it is; empty when the link is broken. */
    Optional<Instansi> agency() {
        return Optional.ofNullable(source().getInstansi()).filter(each -> !each.eIsProxy());
    }

    /** The figures of the plan by the method of the agency's report of the year. */
    Pengukur measure() {
        return measure;
    }

    /** Whether the plan has a report of the year, whose method was chosen and not assumed. */
    boolean methodKnown() {
        return report != null;
    }

    /** The scale of the document's predicates; empty where neither it nor a report names one. */
    Optional<Skala> chosenScale() {
        Skala own = source().getSkala();
        return own != null && !own.eIsProxy()
                ? Optional.of(own)
                : Optional.ofNullable(measure.metode().skala());
    }

    PlanValues planValues() {
        return planValues;
    }

    List<CuplikanTerbaca> pieces() {
        return document.cuplikan();
    }

    /** All stated figures in the order of the document, empty cells included. */
    List<Stated> figures() {
        return figures;
    }

    /** Those of some kinds. */
    List<Stated> figures(Set<BesaranCetak> kinds) {
        return figures.stream().filter(each -> kinds.contains(each.kind())).toList();
    }

    /** The figure in the same column of the same table that is of another element. */
    Optional<Stated> sameColumn(Stated figure, EObject element) {
        if (cells == null) {
            cells = new HashMap<>();
            figures.forEach(each -> cells.putIfAbsent(cell(each, each.element()), each));
        }
        return Optional.ofNullable(cells.get(cell(figure, element)));
    }

    private static Cell cell(Stated figure, EObject element) {
        return new Cell(figure.piece().sumber(), figure.figure().arti(), element);
    }

    /** What tells a cell from all others of a document. */
    private record Cell(Object piece, Object meaning, Object element) {}

    /** The totals of the document. */
    Sums sums() {
        if (sums == null) {
            sums = new Sums(this);
        }
        return sums;
    }

    /** Whether a figure is a number that the plan contradicts. */
    boolean contradicted(Stated figure) {
        return planValues.of(figure) instanceof PlanValue.Figure known
                && figure.number().filter(n -> !Agreement.agrees(n, known.value())).isPresent();
    }

    /** The plan's number where it contradicts the one printed, else the one printed. */
    Optional<BigDecimal> corrected(Stated figure) {
        return figure.isi() instanceof IsiSel.Angka && contradicted(figure)
                ? planValues.number(figure)
                : figure.number();
    }
}
