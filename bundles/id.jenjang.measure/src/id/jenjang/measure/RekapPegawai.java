package id.jenjang.measure;

import id.jenjang.model.Instansi;
import id.jenjang.model.Pegawai;
import id.jenjang.model.RincianPegawai;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a table of staff adds up to, in persons. A row that gives only men and women counts their
 * sum; one that gives neither count is unknown, and so are the shares of the whole table.
 *
 * @param pegawai the table
 */
public record RekapPegawai(Pegawai pegawai) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT = 10;

    /**
     * The tables of staff a report of a year prints: those of the latest year that is not after it.
     */
    public static List<RekapPegawai> tahun(Instansi instansi, int tahun) {
        int latest =
                instansi.getPegawai().stream()
                        .mapToInt(Pegawai::getTahun)
                        .filter(each -> each <= tahun)
                        .max()
                        .orElse(tahun);
        return instansi.getPegawai().stream()
                .filter(each -> each.getTahun() == latest)
                .map(RekapPegawai::new)
                .toList();
    }

    /** Day of the count: the one given, else the last of the year. */
    public LocalDate tanggal() {
        return Optional.ofNullable(pegawai.getTanggal())
                .orElseGet(() -> LocalDate.of(pegawai.getTahun(), 12, 31));
    }

    /** Persons of a row; empty when unknown. */
    public static Optional<Integer> jumlah(RincianPegawai baris) {
        return Optional.ofNullable(baris.getJumlah()).or(() -> menurutJenisKelamin(baris));
    }

    /** Men and women of a row together; empty unless both are given. */
    public static Optional<Integer> menurutJenisKelamin(RincianPegawai baris) {
        return baris.getLakiLaki() == null || baris.getPerempuan() == null
                ? Optional.empty()
                : Optional.of(baris.getLakiLaki() + baris.getPerempuan());
    }

    /** Persons of all rows; empty when those of a row are unknown or there is no row. */
    public Optional<Integer> jumlah() {
        return sum(row -> jumlah(row).orElse(null));
    }

    /** Men of all rows; empty when those of a row are unknown or there is no row. */
    public Optional<Integer> lakiLaki() {
        return sum(RincianPegawai::getLakiLaki);
    }

    /** Women of all rows; empty when those of a row are unknown or there is no row. */
    public Optional<Integer> perempuan() {
        return sum(RincianPegawai::getPerempuan);
    }

    /** Whether any row tells men from women. */
    public boolean adaJenisKelamin() {
        return pegawai.getRincian().stream()
                .anyMatch(row -> row.getLakiLaki() != null || row.getPerempuan() != null);
    }

    /** Share of a row in percent; empty when it or the whole is unknown, or nobody is counted. */
    public Optional<BigDecimal> persen(RincianPegawai baris) {
        return jumlah(baris)
                .flatMap(
                        part ->
                                jumlah().filter(whole -> whole > 0)
                                        .map(whole -> share(part, whole)));
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), EXACT, RoundingMode.HALF_UP);
    }

    /** The row with most persons, the first of several; empty when nobody is counted. */
    public Optional<RincianPegawai> terbanyak() {
        return pegawai.getRincian().stream()
                .filter(row -> jumlah(row).orElse(0) > 0)
                .reduce((a, b) -> jumlah(b).orElse(0) > jumlah(a).orElse(0) ? b : a);
    }

    /** Where a row's count comes from. */
    public Asal asalJumlah(RincianPegawai baris) {
        String formula =
                baris.getJumlah() == null && menurutJenisKelamin(baris).isPresent()
                        ? baris.getLakiLaki() + " + " + baris.getPerempuan()
                        : "";
        return new Asal(baris, quantity("jumlah"), formula);
    }

    /** Where one sex of a row comes from. */
    public Asal asalLakiLaki(RincianPegawai baris) {
        return Asal.dinyatakan(baris, quantity("laki-laki"));
    }

    /** Where one sex of a row comes from. */
    public Asal asalPerempuan(RincianPegawai baris) {
        return Asal.dinyatakan(baris, quantity("perempuan"));
    }

    /** Where a row's share comes from. */
    public Asal asalPersen(RincianPegawai baris) {
        String formula =
                persen(baris).isEmpty()
                        ? ""
                        : jumlah(baris).orElseThrow() + " ÷ " + jumlah().orElseThrow() + " × 100%";
        return new Asal(baris, quantity("persen"), formula);
    }

    /** Where the sum of the table comes from. */
    public Asal asalJumlah() {
        return sumOf("jumlah", row -> jumlah(row).orElse(null));
    }

    /** Where the sum of men comes from. */
    public Asal asalLakiLaki() {
        return sumOf("laki-laki", RincianPegawai::getLakiLaki);
    }

    /** Where the sum of women comes from. */
    public Asal asalPerempuan() {
        return sumOf("perempuan", RincianPegawai::getPerempuan);
    }

    private Asal sumOf(String quantity, Function<RincianPegawai, Integer> count) {
        String formula =
                sum(count).isEmpty()
                        ? ""
                        : String.join(
                                " + ",
                                pegawai.getRincian().stream()
                                        .map(row -> count.apply(row).toString())
                                        .toList());
        return new Asal(pegawai, quantity(quantity), formula);
    }

    private String quantity(String name) {
        return name + "." + pegawai.getTahun();
    }

    private Optional<Integer> sum(Function<RincianPegawai, Integer> count) {
        List<Integer> known =
                pegawai.getRincian().stream().map(count).filter(Objects::nonNull).toList();
        return known.isEmpty() || known.size() < pegawai.getRincian().size()
                ? Optional.empty()
                : Optional.of(known.stream().mapToInt(Integer::intValue).sum());
    }
}
