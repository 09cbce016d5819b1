package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.BacaSel.Harapan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What one sentence of a quotation says beyond its figures. */
final class PernyataanKalimat {

    private static final String ANGKA = "-?\\d(?:[\\d.,]*\\d)?(?:\\s*%|\\s+[Pp]ersen\\b)?";
    private static final String NAIK = "(?<naik>naik|meningkat|peningkatan|kenaikan|bertambah)";
    private static final String TURUN = "(?<turun>turun|menurun|penurunan|berkurang)";

    private static final Pattern PERUBAHAN =
            pola(
                    "\\b(?:"
                            + NAIK
                            + "|"
                            + TURUN
                            + "|(?<tetap>tetap))\\b[^;]{0,60}?\\bdari\\s+(?<dari>"
                            + ANGKA
                            + ")[^;]{0,40}?\\b(?:menjadi|ke)\\s+(?<menjadi>"
                            + ANGKA
                            + ")");
    private static final Pattern SELISIH =
            pola(
                    "\\b(?:"
                            + NAIK
                            + "|"
                            + TURUN
                            + ")\\b[^;]{0,60}?\\bsebesar\\s+(?<besar>"
                            + ANGKA
                            + ")(?![\\d.,]*\\s+(?:menjadi|ke)\\b)");
    private static final Pattern PERIODE =
            Pattern.compile(
                    "\\b(?<rpjmd>RPJMD|[Rr]encana [Pp]embangunan [Jj]angka [Mm]enengah(?:"
                            + " [Dd]aerah)?)\\b(?<antara>(?:(?!\\b(?i:RPJMD|Renstra|Rencana"
                            + " Strategis)\\b)[^;]){0,80}?)(?<awal>(?:19|20)\\d{2})\\s*(?:[-–—/]|s\\.?d\\.?)\\s*"
                            + "(?<akhir>(?:19|20)\\d{2})|\\b(?<renstra>RENSTRA|[Rr]enstra|[Rr]encana"
                            + " [Ss]trategis)\\b(?<antara2>(?:(?!\\b(?i:RPJMD|Renstra|Rencana"
                            + " Strategis)\\b)[^;]){0,80}?)(?<awal2>(?:19|20)\\d{2})\\s*(?:[-–—/]|s\\.?d\\.?)\\s*"
                            + "(?<akhir2>(?:19|20)\\d{2})");

    /** The years belong to another document, or to another government's. */
    private static final Pattern DOKUMEN_LAIN =
            Pattern.compile("\\b(?:RPJMN|RPJPD?|Nasional|Provinsi|Kementerian|Nomor)\\b");

    private static final Pattern SEMUA =
            pola(
                    "\\b(?:semua|seluruh)\\s+(?:sasaran|target|indikator|iku|kinerja)\\b[^;]{0,70}?"
                            + "\\b(?:tercapai|dicapai|terpenuhi|mencapai target|melampaui target)");
    private static final Pattern SANGKALAN = pola("\\b(?:belum|tidak|bukan)\\b");
    private static final Pattern SAMA =
            pola(
                    "\\bsama\\s+(?:dengan|seperti)\\b[^;]{0,50}?\\btahun\\s+(?<tahun>(?:19|20)\\d{2})");
    private static final Pattern TERPENUHI =
            pola(
                    "\\b(?<belum>belum\\s+)?(?:terpenuhi|tercapai|memenuhi target|mencapai"
                            + " target)\\b");
    private static final Pattern TAHUN_DOKUMEN =
            Pattern.compile(
                    "\\b(?<dokumen>RKT|RKPD|APBD|DPA|Renja|Rencana Kinerja Tahunan|Rencana Kerja"
                            + " Pemerintah Daerah|Perjanjian Kinerja)\\b\\)?"
                            + "(?:\\s+(?:Perubahan|Murni|dokumen|Kota|Kabupaten|\\p{Lu}\\p{L}+)){0,6}"
                            + "\\s+[Tt]ahun\\s+(?:[Aa]nggaran\\s+)?(?<tahun>(?:19|20)\\d{2})");

    private final PembacaKutipan.Konteks konteks;
    private final List<AngkaTerbaca> angka;
    private final List<Pernyataan> hasil = new ArrayList<>();

    PernyataanKalimat(PembacaKutipan.Konteks konteks, List<AngkaTerbaca> angka) {
        this.konteks = konteks;
        this.angka = angka;
    }

    private static Pattern pola(String pola) {
        return Pattern.compile(pola, Pattern.CASE_INSENSITIVE);
    }

    List<Pernyataan> baca() {
        setiap(PERUBAHAN, this::perubahan);
        setiap(SELISIH, this::selisih);
        setiap(PERIODE, this::periode);
        setiap(SEMUA, this::semua);
        setiap(SAMA, this::sama);
        setiap(TAHUN_DOKUMEN, this::tahunDokumen);
        if (ada(BesaranCetak.TARGET_AKHIR) && ada(BesaranCetak.REALISASI)) {
            setiap(TERPENUHI, this::terpenuhi);
        }
        return hasil;
    }

    private void setiap(Pattern pola, Consumer<MatchResult> tindakan) {
        pola.matcher(konteks.teks()).results().forEach(tindakan);
    }

    private void perubahan(MatchResult cocok) {
        var dari = nilai(cocok.group("dari"));
        var menjadi = nilai(cocok.group("menjadi"));
        if (dari.isPresent() && menjadi.isPresent()) {
            hasil.add(
                    new Pernyataan.Perubahan(arah(cocok), dari.get(), menjadi.get(), letak(cocok)));
        }
    }

    private void selisih(MatchResult cocok) {
        nilai(cocok.group("besar"))
                .ifPresent(
                        besar ->
                                hasil.add(
                                        new Pernyataan.Selisih(
                                                arah(cocok),
                                                besar,
                                                cocok.group("besar").matches(".*(?:%|ersen)"),
                                                letak(cocok))));
    }

    private void periode(MatchResult cocok) {
        boolean rpjmd = cocok.group("rpjmd") != null;
        String antara = cocok.group(rpjmd ? "antara" : "antara2");
        if (!DOKUMEN_LAIN.matcher(antara).find()) {
            hasil.add(
                    new Pernyataan.PeriodeDokumen(
                            rpjmd ? "RPJMD" : "RENSTRA",
                            Integer.parseInt(cocok.group(rpjmd ? "awal" : "awal2")),
                            Integer.parseInt(cocok.group(rpjmd ? "akhir" : "akhir2")),
                            konteks.letak(
                                    cocok.start(rpjmd ? "awal" : "awal2"),
                                    cocok.end(rpjmd ? "akhir" : "akhir2"))));
        }
    }

    private void semua(MatchResult cocok) {
        if (!SANGKALAN.matcher(cocok.group()).find()) {
            hasil.add(new Pernyataan.SemuaTercapai(letak(cocok)));
        }
    }

    private void sama(MatchResult cocok) {
        hasil.add(
                new Pernyataan.SamaDenganTahun(
                        Integer.parseInt(cocok.group("tahun")), letak(cocok)));
    }

    private void tahunDokumen(MatchResult cocok) {
        hasil.add(
                new Pernyataan.TahunDokumen(
                        cocok.group("dokumen"),
                        Integer.parseInt(cocok.group("tahun")),
                        letak(cocok)));
    }

    /** Said of the last target named; what stands before that figure is about another. */
    private void terpenuhi(MatchResult cocok) {
        Letak letak = letak(cocok);
        boolean sesudah =
                angka.stream()
                        .filter(satu -> satu.arti().besaran() == BesaranCetak.TARGET_AKHIR)
                        .allMatch(satu -> satu.letak().awal() < letak.awal());
        if (sesudah) {
            hasil.add(new Pernyataan.Keterpenuhan(cocok.group("belum") == null, letak));
        }
    }

    private boolean ada(BesaranCetak besaran) {
        return angka.stream().anyMatch(satu -> satu.arti().besaran() == besaran);
    }

    private static int arah(MatchResult cocok) {
        if (cocok.group("naik") != null) {
            return 1;
        }
        return cocok.group("turun") != null ? -1 : 0;
    }

    private static Optional<BigDecimal> nilai(String tertulis) {
        return BacaSel.baca(tertulis, Harapan.ANGKA) instanceof IsiSel.Angka angka
                ? Optional.of(angka.nilai())
                : Optional.empty();
    }

    private Letak letak(MatchResult cocok) {
        return konteks.letak(cocok.start(), cocok.end());
    }
}
