package id.jenjang.report.internal.change;

import id.jenjang.measure.perubahan.AsalPerubahan;
import id.jenjang.measure.perubahan.Perubahan.GantiPagu;
import id.jenjang.measure.perubahan.Perubahan.GantiTarget;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.figure.Origins;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.internal.text.ValuePrinter;

import java.util.Optional;

/** The figures of the matrix between two revisions, as printed. */
final class ChangeFigures {

    private final ReportContext context;
    private final Origins origins;
    private final ValuePrinter print;
    private final ChangeWords words;
    private final AsalPerubahan asal;

    ChangeFigures(ReportContext context) {
        this.context = context;
        origins = context.origins();
        print = context.printer();
        words = new ChangeWords(context.wording());
        asal = new AsalPerubahan(print.penjelasan());
    }

    /** The budget before. */
    Printed before(GantiPagu change) {
        return origins.printed(print.amount(change.sebelum()), asal.sebelum(change));
    }

    /** The budget after. */
    Printed after(GantiPagu change) {
        return origins.printed(print.amount(change.sesudah()), asal.sesudah(change));
    }

    /** By how much a budget changed. */
    Printed difference(GantiPagu change) {
        String text = words.beda(change.sebelum(), change.sesudah());
        return origins.printed(text, asal.selisih(change));
    }

    /** The share by which a budget changed. */
    Printed share(GantiPagu change) {
        String text = words.persen(change.sebelum(), change.sesudah());
        return origins.printed(text, asal.bagian(change));
    }

    /** The target or baseline before. */
    Printed before(GantiTarget change) {
        String text = print.withUnit(change.lama(), Optional.ofNullable(change.sebelum()));
        return origins.printed(text, asal.sebelum(change));
    }

    /** The target or baseline after. */
    Printed after(GantiTarget change) {
        String text = print.withUnit(change.baru(), Optional.ofNullable(change.sesudah()));
        return origins.printed(text, asal.sesudah(change));
    }

    /** What became of a target or baseline, in words. */
    Printed difference(GantiTarget change) {
        String text = words.target(change.baru(), change.sebelum(), change.sesudah());
        return origins.printed(text, asal.selisih(change));
    }

    /** How many changes of a kind there are. */
    Printed count(String kind, int count) {
        return origins.printed(Integer.toString(count), asal.cacah(context.instansi(), kind));
    }
}
