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

    /** Writes the letterhead: the lines the plan gives for it, else what it says of the agency. */
    public static void write(ReportContext context, ReportWriter out) {
        List<String> given = context.instansi().getKop();
        if (given.isEmpty()) {
            out.add(computed(context));
            return;
        }
        boolean two = given.size() > 1;
        out.add(
                new Letterhead(
                        two ? given.subList(0, 1) : List.of(),
                        given.get(two ? 1 : 0),
                        given.subList(two ? 2 : 1, given.size()),
                        context.logo()));
    }

    private static Letterhead computed(ReportContext context) {
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
        return new Letterhead(above, agency, address, context.logo());
    }

    private static String part(Wording w, String key, String place, String value) {
        return value == null || value.isBlank() ? "" : w.text(key, Map.of(place, value));
    }
}
