package id.jenjang.report.internal.appendix;

import id.jenjang.model.Pejabat;
import id.jenjang.model.PenanggungJawab;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.section.Signing;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.PerjanjianTable;
import id.jenjang.report.internal.table.ProgramAnggaranTable;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;

import java.util.List;
import java.util.Optional;

/**
 * The performance agreement of one version in the form of PermenPANRB 53/2014: statement page with
 * two parties, two promises and two signatures, then the annex with targets and programs. The
 * promises are the form's own wording.
 */
public record PerjanjianKinerja(Versi versi) implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        Optional<Perjanjian> agreement =
                context.rencana().perjanjian(context.instansi(), context.tahun(), versi);
        Wording w = context.wording();
        if (agreement.isEmpty()) {
            if (versi == Versi.MURNI) {
                out.add(w.paragraph("perjanjian.tidak-ada"));
            }
            return;
        }
        statement(context, agreement.get(), out);
        out.add(new PageBreak());
        annex(context, agreement.get(), out);
    }

    private void statement(ReportContext context, Perjanjian agreement, ReportWriter out) {
        Wording w = context.wording();
        Signing signing = new Signing(context);
        Optional<Pejabat> first = party(context, agreement.getPihakPertama(), PeranPejabat.KEPALA);
        Optional<Pejabat> second = party(context, agreement.getPihakKedua(), PeranPejabat.ATASAN);
        out.add(
                centered(
                        w,
                        versi == Versi.MURNI
                                ? "perjanjian.judul-murni"
                                : "perjanjian.judul-perubahan"));
        out.add(centered(Cells.name(context.instansi().getNama())));
        out.add(w.paragraph("perjanjian.pembuka"));
        out.add(person(w, first));
        out.add(w.paragraph("perjanjian.pihak-pertama"));
        out.add(person(w, second));
        out.add(w.paragraph("perjanjian.pihak-kedua"));
        out.add(w.paragraph("perjanjian.janji-pertama"));
        out.add(w.paragraph("perjanjian.janji-kedua"));
        out.add(signatures(context, agreement, signing));
    }

    private static SignatureBlock signatures(
            ReportContext context, Perjanjian agreement, Signing signing) {
        Wording w = context.wording();
        return new SignatureBlock(
                signing.placeAndDate(agreement.getTanggal()),
                List.of(
                        signing.signature(
                                w.text("perjanjian.tanda-kedua"),
                                party(context, agreement.getPihakKedua(), PeranPejabat.ATASAN)),
                        signing.signature(
                                w.text("perjanjian.tanda-pertama"),
                                party(context, agreement.getPihakPertama(), PeranPejabat.KEPALA))));
    }

    private void annex(ReportContext context, Perjanjian agreement, ReportWriter out) {
        Wording w = context.wording();
        out.add(
                centered(
                        w,
                        versi == Versi.MURNI
                                ? "perjanjian.lampiran"
                                : "perjanjian.lampiran-perubahan"));
        out.add(centered(Cells.name(context.instansi().getNama())));
        out.add(PerjanjianTable.annex(context, versi));
        out.add(Paragraph.body(""));
        out.add(new ProgramAnggaranTable(versi, "kolom.keterangan").build(context, null));
        out.add(signatures(context, agreement, new Signing(context)));
    }

    private static Optional<Pejabat> party(
            ReportContext context, PenanggungJawab named, PeranPejabat role) {
        return named instanceof Pejabat office && !office.eIsProxy()
                ? Optional.of(office)
                : Signing.office(context.instansi(), role);
    }

    private static Table person(Wording w, Optional<Pejabat> office) {
        String name =
                office.map(Pejabat::getDijabat)
                        .filter(n -> !n.isBlank())
                        .orElse(w.text("perjanjian.titik-titik"));
        String position = office.map(Pejabat::getNama).orElse(w.text("perjanjian.titik-titik"));
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

    private static Paragraph centered(Wording w, String key) {
        return centered(w.text(key));
    }

    private static Paragraph centered(String text) {
        return new Paragraph(
                Style.CENTERED,
                List.of(
                        new Inline.Text(
                                text.toUpperCase(java.util.Locale.of("id")),
                                java.util.Set.of(Inline.Mark.BOLD))));
    }
}
