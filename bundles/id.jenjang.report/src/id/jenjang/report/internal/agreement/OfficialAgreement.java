package id.jenjang.report.internal.agreement;

import id.jenjang.model.Bernama;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.section.DocumentTitle;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.Paragraph;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The performance agreement of an official below the head of the agency (eselon III and IV), with
 * the superior the units decide. It is signed on the day of the head's agreement.
 */
record OfficialAgreement(Party official, Party superior, Duties duties) {

    void write(ReportContext context, ReportWriter out) {
        Versi versi = context.versi();
        Statement statement =
                new Statement(
                        official,
                        superior,
                        context.rencana()
                                .perjanjian(context.instansi(), context.tahun(), versi)
                                .map(Perjanjian::getTanggal)
                                .orElse(null));
        out.heading(Titles.statement(context, versi));
        statement.owner(context, out, false);
        statement.write(context, out);
        out.add(new PageBreak());
        out.add(DocumentTitle.line(Titles.annex(context, versi)));
        statement.owner(context, out, false);
        DutyTables tables =
                new DutyTables(context, versi, duties, official.holder(context.instansi()));
        out.add(tables.promises());
        out.add(Paragraph.body(""));
        if (duties.budget().isEmpty()) {
            out.add(shared(context));
        } else {
            out.add(tables.budget());
        }
        out.add(statement.signatures(context));
    }

    /** A budget that others share is not printed as the official's own. */
    private Paragraph shared(ReportContext context) {
        String names =
                duties.supporting().stream()
                        .map(Bernama::getNama)
                        .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? context.wording().paragraph("perjanjian.anggaran-tidak-ada")
                : context.wording()
                        .paragraph("perjanjian.anggaran-bersama", Map.of("program", names));
    }
}
