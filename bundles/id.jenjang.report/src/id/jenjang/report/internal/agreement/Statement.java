package id.jenjang.report.internal.agreement;

import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.section.DocumentTitle;
import id.jenjang.report.internal.section.Signing;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;

import java.time.LocalDate;
import java.util.List;

/**
 * The statement page of an agreement in the form of PermenPANRB 53/2014: two parties, two promises
 * and two signatures. The promises are the form's own wording.
 *
 * @param first who promises
 * @param second the superior
 * @param date the day it is signed; null leaves it to be written by hand
 */
record Statement(Party first, Party second, LocalDate date) {

    /** Writes whose agreement it is, parties, promises and signatures. */
    void write(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        out.add(w.paragraph("perjanjian.pembuka"));
        out.add(person(w, first));
        out.add(w.paragraph("perjanjian.pihak-pertama"));
        out.add(person(w, second));
        out.add(w.paragraph("perjanjian.pihak-kedua"));
        out.add(w.paragraph("perjanjian.janji-pertama"));
        out.add(w.paragraph("perjanjian.janji-kedua"));
        out.add(signatures(context));
    }

    /** The lines that say whose agreement it is; the head's is the agency's. */
    void owner(ReportContext context, ReportWriter out, boolean head) {
        if (!head) {
            out.add(DocumentTitle.line(first.position()));
        }
        out.add(DocumentTitle.line(Cells.name(context.instansi().getNama())));
    }

    /** The signatures of both parties. */
    SignatureBlock signatures(ReportContext context) {
        Wording w = context.wording();
        Signing signing = new Signing(context);
        return new SignatureBlock(
                signing.placeAndDate(date, context.tahun()),
                List.of(
                        signing.signature(
                                w.text("perjanjian.tanda-kedua"),
                                second.position(),
                                second.office()),
                        signing.signature(
                                w.text("perjanjian.tanda-pertama"),
                                first.position(),
                                first.office())));
    }

    private static Table person(Wording w, Party party) {
        String dots = w.text("perjanjian.titik-titik");
        String name =
                party.office().map(o -> o.getDijabat()).filter(n -> !n.isBlank()).orElse(dots);
        String position = party.position().isBlank() ? dots : party.position();
        return new TableBuilder(null)
                .column(15)
                .column(3)
                .column(82)
                .row(Cells.text(w.text("perjanjian.nama")), Cells.text(":"), Cells.text(name))
                .row(
                        Cells.text(w.text("perjanjian.jabatan")),
                        Cells.text(":"),
                        Cells.text(position))
                .layout();
    }
}
