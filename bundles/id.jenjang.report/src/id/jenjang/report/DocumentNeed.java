package id.jenjang.report;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaAksi;
import id.jenjang.model.Versi;

import org.eclipse.emf.ecore.EObject;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan must have before a kind of document says anything. */
public enum DocumentNeed {
    /** The definition of a report of the kind asked for. */
    LAPORAN("laporan"),
    /** A Renstra with an objective. */
    RENSTRA("renstra"),
    /** An indicator of an objective. */
    IKU("iku"),
    /** A performance agreement of the year, in the version asked for. */
    PERJANJIAN("perjanjian"),
    /** An action plan of the year. */
    RENCANA_AKSI("rencana-aksi"),
    /** A budget of the year. */
    ANGGARAN("anggaran"),
    /** A program. */
    PROGRAM("program"),
    /** The year's budget or agreement, first and revised, or an earlier plan to compare with. */
    PERUBAHAN("perubahan");

    private final String word;

    DocumentNeed(String word) {
        this.word = word;
    }

    /** The need a scheme names by its word. */
    public static DocumentNeed of(String word) {
        for (DocumentNeed need : values()) {
            if (need.word.equals(word)) {
                return need;
            }
        }
        throw new IllegalArgumentException("A chapter scheme names an unknown need: " + word);
    }

    /** Its word in schemes. */
    public String word() {
        return word;
    }

    /**
     * Whether an agency's plan has it.
     *
     * @param tahun the year of the document
     * @param options what is asked for
     */
    public boolean isMet(Rencana rencana, Instansi instansi, int tahun, DocumentOptions options) {
        return switch (this) {
            case RENSTRA ->
                    rencana.renstra(instansi, tahun)
                            .filter(r -> !rencana.sasaran(r).isEmpty())
                            .isPresent();
            case IKU ->
                    rencana.renstra(instansi, tahun)
                            .filter(r -> !rencana.iku(r).isEmpty())
                            .isPresent();
            case PROGRAM -> !rencana.program(instansi).isEmpty();
            case PERJANJIAN ->
                    versions(options)
                            .anyMatch(v -> rencana.perjanjian(instansi, tahun, v).isPresent());
            case ANGGARAN ->
                    versions(options)
                            .anyMatch(v -> rencana.anggaran(instansi, tahun, v).isPresent());
            case PERUBAHAN -> options.sebelum() != null || years(rencana, instansi).contains(tahun);
            case LAPORAN, RENCANA_AKSI -> years(rencana, instansi).contains(tahun);
        };
    }

    private static Stream<Versi> versions(DocumentOptions options) {
        return options.wanted().map(Stream::of).orElseGet(() -> Stream.of(Versi.values()));
    }

    /** Whether it comes anew each year. */
    public boolean isYearly() {
        return switch (this) {
            case LAPORAN, PERJANJIAN, RENCANA_AKSI, ANGGARAN, PERUBAHAN -> true;
            case RENSTRA, IKU, PROGRAM -> false;
        };
    }

    /** The years an agency's plan has it for, ascending; empty when it is not a yearly thing. */
    public SortedSet<Integer> years(Rencana rencana, Instansi instansi) {
        return switch (this) {
            case LAPORAN -> years(rencana, instansi, Laporan.class, Laporan::getTahun);
            case PERJANJIAN -> years(rencana, instansi, Perjanjian.class, Perjanjian::getTahun);
            case RENCANA_AKSI -> years(rencana, instansi, RencanaAksi.class, RencanaAksi::getTahun);
            case ANGGARAN -> years(rencana, instansi, Anggaran.class, Anggaran::getTahun);
            case PERUBAHAN -> revised(rencana, instansi);
            case RENSTRA, IKU, PROGRAM -> Collections.emptySortedSet();
        };
    }

    /** The years that have a budget or an agreement in both versions. */
    private static SortedSet<Integer> revised(Rencana rencana, Instansi instansi) {
        SortedSet<Integer> years = years(rencana, instansi, Anggaran.class, Anggaran::getTahun);
        years.removeIf(
                year ->
                        Stream.of(Versi.values())
                                .anyMatch(v -> rencana.anggaran(instansi, year, v).isEmpty()));
        years(rencana, instansi, Perjanjian.class, Perjanjian::getTahun).stream()
                .filter(
                        year ->
                                Stream.of(Versi.values())
                                        .allMatch(
                                                v ->
                                                        rencana.perjanjian(instansi, year, v)
                                                                .isPresent()))
                .forEach(years::add);
        return years;
    }

    private static <T extends EObject> SortedSet<Integer> years(
            Rencana rencana, Instansi instansi, Class<T> type, ToIntFunction<T> tahun) {
        return rencana.all(type).stream()
                .filter(each -> rencana.instansiOf(each).filter(instansi::equals).isPresent())
                .map(tahun::applyAsInt)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
