package id.jenjang.report.internal.agreement;

import id.jenjang.model.Pejabat;
import id.jenjang.model.PenanggungJawab;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.section.DocumentTitle;
import id.jenjang.report.internal.table.PerjanjianTable;
import id.jenjang.report.internal.table.ProgramAnggaranTable;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;

import java.util.Optional;

/**
 * The performance agreement of the head of the agency in one version: statement page, then the
 * annex with targets and programs.
 *
 * @param versi the version
 * @param titled whether its title is a heading of the document, not a line in an appendix
 */
public record HeadAgreement(Versi versi, boolean titled) implements Content {

    /** The agreement as an appendix of a report. */
    public HeadAgreement(Versi versi) {
        this(versi, false);
    }

    @Override
    public void write(ReportContext context, ReportWriter out) {
        Optional<Perjanjian> agreement =
                context.rencana().perjanjian(context.instansi(), context.tahun(), versi);
        if (agreement.isEmpty()) {
            if (versi == Versi.MURNI) {
                out.add(context.wording().paragraph("perjanjian.tidak-ada"));
            }
            return;
        }
        Statement statement = statement(context, agreement.get());
        String title = Titles.statement(context, versi);
        if (titled) {
            out.heading(title);
        } else {
            out.add(DocumentTitle.line(title));
        }
        statement.owner(context, out, true);
        statement.write(context, out);
        out.add(new PageBreak());
        out.add(DocumentTitle.line(Titles.annex(context, versi)));
        statement.owner(context, out, true);
        out.add(PerjanjianTable.annex(context, versi));
        out.add(Paragraph.body(""));
        out.add(new ProgramAnggaranTable(versi, "kolom.keterangan").build(context, null));
        if (isPartial(context)) {
            out.add(Paragraph.of(Style.NOTE, context.wording().text("catatan.belanja-sebagian")));
        }
        out.add(statement.signatures(context));
    }

    private boolean isPartial(ReportContext context) {
        return context.program().stream()
                .anyMatch(p -> !context.anggaran().pagu(p, context.tahun(), versi).lengkap());
    }

    private static Statement statement(ReportContext context, Perjanjian agreement) {
        Parties parties = new Parties(context.instansi());
        return new Statement(
                party(agreement.getPihakPertama(), parties.head()),
                party(agreement.getPihakKedua(), parties.superior()),
                agreement.getTanggal());
    }

    private static Party party(PenanggungJawab named, Party standard) {
        return named instanceof Pejabat office && !office.eIsProxy()
                ? Party.of(Optional.of(office))
                : standard;
    }
}
