package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;
import id.jenjang.measure.Reasons;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes rows of realisasi, in the block of their year, or in a new one where blocks stand. */
final class FigureRows {

    private final Spot spot;
    private final Rencana rencana;
    private final Laporan report;
    private final Instansi agency;
    private final ChainedChanges changes;

    /**
     * Rows for a report.
     *
     * @param report of an agency of the plan
     */
    FigureRows(Spot spot, Laporan report) {
        this.spot = spot;
        this.report = report;
        rencana = spot.plan().plan().rencana();
        agency = rencana.instansiOf(report).orElseThrow();
        changes = new ChainedChanges(spot.plan());
    }

    /** The fix that adds rows for indicators; those without a short name get one. */
    Optional<QuickFix> add(List<Indikator> indicators) {
        var names = indicators.stream().map(changes::nameOf).toList();
        var reason = Reasons.TO_BE_WRITTEN;
        var rows = names.stream().map(name -> row(name, reason)).toList();
        var block = rencana.pengukuran(agency, report.getTahun()).flatMap(this::ref);
        if (block.isPresent()) {
            rows.forEach(row -> changes.make(child(block.get(), row)));
        } else {
            newBlock(rows).ifPresentOrElse(changes::make, changes::giveUp);
        }
        var shown = names.stream().collect(Collectors.joining(", "));
        return changes.edits()
                .map(
                        edits ->
                                QuickFix.of(
                                        spot.title("realisasi", shown, report.getTahun()),
                                        Kind.CREATE,
                                        spot.finding(),
                                        edits))
                .map(fix -> Placeholder.select(fix, value(reason), spot.plan()));
    }

    /** What somebody replaces by a figure, or completes. */
    private static Pattern value(String reason) {
        return Pattern.compile("(NA \"" + Pattern.quote(reason) + "\")");
    }

    private Optional<ElementRef> ref(EObject element) {
        return ElementRef.of(spot.plan(), element);
    }

    private static ModelChange child(ElementRef block, ElementData row) {
        return new ModelChange.AddChild(block, Literals.PENGUKURAN__ENTRI, Integer.MAX_VALUE, row);
    }

    private static ElementData row(String name, String reason) {
        return ElementData.of(Literals.ENTRI_PENGUKURAN)
                .with(Literals.ENTRI_PENGUKURAN__INDIKATOR, name)
                .with(
                        Literals.ENTRI_PENGUKURAN__NILAI,
                        ElementData.of(Literals.NILAI_NA).with(Literals.NILAI_NA__ALASAN, reason));
    }

    /** Behind the block of another year, else before the report. */
    private Optional<ModelChange> newBlock(List<ElementData> rows) {
        var data =
                ElementData.of(Literals.PENGUKURAN)
                        .with(Literals.PENGUKURAN__TAHUN, report.getTahun())
                        .with(Literals.PENGUKURAN__INSTANSI, agency.getId())
                        .with(Literals.PENGUKURAN__ENTRI, rows.toArray());
        var other =
                rencana.all(Pengukuran.class).stream()
                        .filter(each -> rencana.instansiOf(each).filter(agency::equals).isPresent())
                        .reduce((a, b) -> b)
                        .flatMap(this::ref);
        if (other.isPresent()) {
            return Optional.of(new ModelChange.AddSibling(other.get(), data));
        }
        return ref(report)
                .map(
                        ref ->
                                new ModelChange.AddChild(
                                        ElementRef.file(ref.file()),
                                        Literals.BERKAS__ELEMEN,
                                        ref.steps().getLast().index(),
                                        data));
    }
}
