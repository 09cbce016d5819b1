package id.jenjang.report.internal.agreement;

import id.jenjang.model.Versi;
import id.jenjang.report.internal.ReportContext;

/** The titles of an agreement's pages, by version. */
final class Titles {

    private Titles() {}

    static String statement(ReportContext context, Versi versi) {
        return context.wording()
                .text(
                        versi == Versi.MURNI
                                ? "perjanjian.judul-murni"
                                : "perjanjian.judul-perubahan");
    }

    static String annex(ReportContext context, Versi versi) {
        return context.wording()
                .text(
                        versi == Versi.MURNI
                                ? "perjanjian.lampiran"
                                : "perjanjian.lampiran-perubahan");
    }
}
