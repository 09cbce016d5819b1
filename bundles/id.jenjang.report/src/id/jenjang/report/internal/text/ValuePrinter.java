package id.jenjang.report.internal.text;

import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Penjelasan;
import id.jenjang.measure.Terbilang;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Prints values of a plan the Indonesian way. A missing value prints {@value #NONE}, one that
 * exists but has no figure {@value #NOT_AVAILABLE}, one that stands in from another year carries
 * {@value #STAND_IN}.
 */
public final class ValuePrinter {

    /** Printed where the plan says nothing. */
    public static final String NONE = "–";

    /** Printed where the plan says there is no figure, or none can be computed. */
    public static final String NOT_AVAILABLE = "n/a";

    /** Printed after a value that stands in from another year. */
    public static final String STAND_IN = "*)";

    /** Printed before an amount of which only some parts are known. */
    public static final String AT_LEAST = "≥ ";

    private static final String PERCENT = "%";

    private final Pengukur pengukur;
    private final Penjelasan penjelasan = new Penjelasan(Locale.of("id", "ID"));

    private final Wording wording;

    /** A printer of figures rounded by the method of the measurer. */
    public ValuePrinter(Pengukur pengukur, Wording wording) {
        this.pengukur = pengukur;
        this.wording = wording;
    }

    /** A value as a table prints it: a number without its unit, but with a percent sign. */
    public String value(Indikator indikator, Optional<? extends Nilai> nilai) {
        return nilai.map(n -> value(indikator, n)).orElse(NONE);
    }

    private String value(Indikator indikator, Nilai nilai) {
        return switch (nilai) {
            case NilaiAngka angka when angka.getAngka() != null ->
                    number(angka.getAngka())
                            + (angka.isPersen() || PERCENT.equals(indikator.getSatuan())
                                    ? PERCENT
                                    : "");
            case NilaiPredikat predikat when predikat.getPredikat() != null ->
                    predikat.getPredikat();
            case NilaiNA na ->
                    na.getPengganti() == null
                            ? NOT_AVAILABLE
                            : value(indikator, na.getPengganti()) + STAND_IN;
            default -> NONE;
        };
    }

    /** A value as a table with its own column for the unit prints it. */
    public String bare(Indikator indikator, Optional<? extends Nilai> nilai) {
        String text = value(indikator, nilai);
        return PERCENT.equals(indikator.getSatuan()) ? text.replace(PERCENT, "") : text;
    }

    /** A value as a sentence prints it: with its unit. */
    public String withUnit(Indikator indikator, Optional<? extends Nilai> nilai) {
        if (nilai.orElse(null) instanceof NilaiNA na && na.getPengganti() != null) {
            String standIn = withUnit(indikator, Optional.of(na.getPengganti()));
            return wording.text(
                    "nilai.pengganti",
                    Map.of("nilai", standIn, "tahunData", na.getTahunPengganti()));
        }
        String text = value(indikator, nilai);
        boolean counted = nilai.orElse(null) instanceof NilaiAngka && hasWordUnit(indikator);
        return counted ? text + " " + indikator.getSatuan() : text;
    }

    /** A value that can be compared: not missing, and no NA without a stand-in. */
    public static Optional<Nilai> available(Optional<Nilai> nilai) {
        return nilai.filter(n -> !(n instanceof NilaiNA na && na.getPengganti() == null));
    }

    /**
     * A value as a formal sentence prints it: whole numbers in figures and words, with the unit.
     */
    public String inWords(Indikator indikator, Optional<? extends Nilai> nilai) {
        Optional<BigDecimal> whole =
                nilai.filter(NilaiAngka.class::isInstance)
                        .map(n -> ((NilaiAngka) n).getAngka())
                        .filter(n -> n.stripTrailingZeros().scale() <= 0);
        if (whole.isEmpty() || !hasWordUnit(indikator)) {
            return withUnit(indikator, nilai);
        }
        return countInWords(whole.get()) + " " + indikator.getSatuan();
    }

    /** A count in figures and words: "6 (enam)". */
    public String countInWords(int count) {
        return countInWords(BigDecimal.valueOf(count));
    }

    private String countInWords(BigDecimal count) {
        return number(count) + " (" + Terbilang.bilangan(count) + ")";
    }

    private static boolean hasWordUnit(Indikator indikator) {
        String unit = indikator.getSatuan();
        return unit != null && !unit.isBlank() && !PERCENT.equals(unit);
    }

    private static String number(BigDecimal number) {
        return FormatAngka.angka(number);
    }

    /** A difference of printed percentages. */
    public String points(BigDecimal difference) {
        return number(difference);
    }

    /** A computed percentage, rounded as the method says. */
    public String percent(Hasil hasil, Besaran besaran) {
        return switch (hasil) {
            case Hasil.Terhitung computed -> pengukur.teks(computed, besaran) + PERCENT;
            case Hasil.TidakTersedia missing -> missing(missing);
        };
    }

    /** A computed plain number, rounded as the method says. */
    public String number(Hasil hasil, Besaran besaran) {
        return switch (hasil) {
            case Hasil.Terhitung computed -> pengukur.teks(computed, besaran);
            case Hasil.TidakTersedia missing -> missing(missing);
        };
    }

    private static String missing(Hasil.TidakTersedia missing) {
        return switch (missing.alasan()) {
            case TARGET_TIDAK_ADA,
                    REALISASI_TIDAK_ADA,
                    PAGU_TIDAK_ADA,
                    REALISASI_ANGGARAN_TIDAK_ADA,
                    TARGET_AKHIR_TIDAK_ADA,
                    INDIKATOR_TIDAK_ADA,
                    RENSTRA_TIDAK_ADA ->
                    NONE;
            default -> NOT_AVAILABLE;
        };
    }

    /** Why there is no figure, to stand in a sentence: no capital, no full stop. */
    public String reason(Hasil.TidakTersedia missing) {
        return inSentence(penjelasan.alasan(missing));
    }

    /** Sentences of the measuring bundle, for its comparisons. */
    public Penjelasan penjelasan() {
        return penjelasan;
    }

    /**
     * A sentence to stand within another: no capital unless it begins with an acronym, no full
     * stop.
     */
    public String inSentence(String sentence) {
        String text = sentence.strip();
        if (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** A reason as a sentence of its own; must not be blank. */
    public static String asSentence(String reason) {
        String text = reason.strip();
        String stop = text.endsWith(".") ? "" : ".";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + stop;
    }

    /** An amount as a table prints it, without Rp. */
    public String amount(Jumlah jumlah) {
        String known =
                jumlah.angka()
                        .map(FormatAngka::rupiah)
                        .map(text -> text.replace("Rp ", ""))
                        .orElse(NONE);
        return isPartial(jumlah) ? AT_LEAST + known : known;
    }

    private static boolean isPartial(Jumlah jumlah) {
        return jumlah.kelengkapan() == Jumlah.Kelengkapan.SEBAGIAN;
    }

    /** An amount as a sentence prints it, with Rp. */
    public String rupiah(Jumlah jumlah) {
        String known = jumlah.angka().map(FormatAngka::rupiah).orElse(NONE);
        return isPartial(jumlah)
                ? wording.text("belanja.sekurang-kurangnya", Map.of("jumlah", known))
                : known;
    }

    /** An amount in words with capital initials. */
    public String rupiahInWords(Jumlah jumlah) {
        return jumlah.angka().map(Terbilang::rupiah).map(Terbilang::kapital).orElse(NONE);
    }
}
