package id.jenjang.report.internal.reviu;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Tercetak;
import id.jenjang.report.ReviuInput;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.rules.checklist.ChecklistSubject;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of a document about a check draw on.
 *
 * @param input what the caller gave
 * @param wording sentences in the language of the document
 * @param language that language
 */
record ReviuContext(ReviuInput input, Wording wording, Locale language) {
    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final String BASE = "/id/jenjang/report/kalimat-reviu";
    private static final String DOTS = "....................";

    static ReviuContext of(ReviuInput input) {
        Locale locale = input.locale();
        String agency =
                agency(input.subject())
                        .orElseGet(() -> wording(locale, Map.of()).text("reviu.tanpa-instansi"));
        var common = Map.of("instansi", agency, "tahun", input.subject().tahun());
        Locale language = isEnglish(locale) ? Locale.ENGLISH : INDONESIAN;
        return new ReviuContext(input, wording(locale, common), language);
    }

    /** The wording in a language, with values every sentence may use. */
    static Wording wording(Locale locale, Map<String, ?> common) {
        return Wording.load(BASE + (isEnglish(locale) ? "_en" : "") + ".properties", common);
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    ChecklistSubject subject() {
        return input.subject();
    }

    String text(String key) {
        return wording.text(key);
    }

    String text(String key, Map<String, ?> values) {
        return wording.text(key, values);
    }

    /** The agency's name; a remark where the plan has none. */
    String agency() {
        return wording.fill("{instansi}");
    }

    /** The document under review: as printed where a transcript names it, else as the plan does. */
    String documentName() {
        return printed()
                .map(Tercetak::getNama)
                .or(() -> laporan().map(Laporan::getNama))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> text("reviu.nama-laporan"));
    }

    private Optional<Tercetak> printed() {
        return subject().plan().all(Tercetak.class).stream()
                .filter(each -> each.getTahun() == subject().tahun())
                .filter(each -> each.getInstansi() == subject().instansi())
                .findFirst();
    }

    private Optional<Laporan> laporan() {
        return Optional.ofNullable(subject().instansi())
                .flatMap(agency -> subject().plan().laporan(agency, subject().tahun()));
    }

    /** The day of the document; dots to fill in where the caller gave none. */
    String day() {
        return input.date() == null
                ? DOTS
                : DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(input.date());
    }

    /** Place and day of signing. */
    String placeAndDay() {
        return Optional.ofNullable(subject().instansi())
                        .map(Instansi::getKota)
                        .map(place -> place + ", ")
                        .orElse("")
                + day();
    }

    /** A count as the document prints it. */
    String count(int number) {
        return FormatAngka.angka(BigDecimal.valueOf(number));
    }

    private static Optional<String> agency(ChecklistSubject subject) {
        return Optional.ofNullable(subject.instansi())
                .map(Instansi::getNama)
                .filter(name -> !name.isBlank());
    }
}
