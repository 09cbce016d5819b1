package id.jenjang.report.internal.section;

import id.jenjang.model.Instansi;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Letterhead;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The agency's letterhead, made of what the plan says of it. */
public final class Kop {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private Kop() {}

    /** Writes the letterhead. */
    public static void write(ReportContext context, ReportWriter out) {
        Wording w = context.wording();
        Instansi instansi = context.instansi();
        List<String> above =
                context.pemerintah().map(n -> n.toUpperCase(INDONESIAN)).stream().toList();
        String contact =
                Stream.of(
                                part(w, "kop.telepon", "telepon", instansi.getTelepon()),
                                part(w, "kop.email", "email", instansi.getEmail()),
                                part(w, "kop.situs", "situs", instansi.getSitus()))
                        .filter(text -> !text.isEmpty())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
        List<String> address =
                Stream.of(part(w, "kop.alamat", "alamat", instansi.getAlamat()), contact)
                        .filter(text -> !text.isEmpty())
                        .toList();
        String agency = w.fill("{instansi}").toUpperCase(INDONESIAN);
        out.add(new Letterhead(above, agency, address));
    }

    private static String part(Wording w, String key, String place, String value) {
        return value == null || value.isBlank() ? "" : w.text(key, Map.of(place, value));
    }
}
