package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.AngkaTerbaca.Terbilangan;
import id.jenjang.measure.tercetak.BacaSel.Harapan;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures in one sentence of a quotation. What is not clearly one is left alone. */
final class AngkaKalimat {

    /** A number as printed, with its percent sign or word. */
    private static final String ANGKA =
            "(?<angka>-?\\d(?:[\\d.,]*\\d)?(?:\\s*%|\\s+[Pp]ersen\\b)?)(?![\\d/-])";

    private static final String TAHUN =
            "(?:\\s+(?:[Pp]ada\\s+)?[Tt]ahun\\s+(?<tahun>(?:19|20)\\d{2}))?";
    private static final String PENGISI =
            "(?:\\s+(?:sebesar|sebanyak|adalah|yaitu|yakni|mencapai|senilai|tercatat|hanya|dari|dengan"
                    + " nilai|kinerja|indikator|ini|(?:TW|triwulan) IV))*\\s+";

    /** "300% dan 550%": figures of two years or indicators, told apart by words further off. */
    private static final Pattern DERETAN = Pattern.compile("\\s+dan\\s+-?\\d[\\d.,]*\\s*%");

    private static final Pattern UANG =
            Pattern.compile(
                    "\\bRp\\b\\.?\\s*(?:\\d[\\d.,]*\\d|\\d)(?:\\s*,-)?+"
                            + "(?!\\d|[.,]\\d|\\s*(?:ribu|juta|mil[iy]ar|trili?[uy]?un)\\b)");
    private static final Pattern KATA_UANG =
            Pattern.compile("\\A[\\s*_]*[,.]?-?[\\s*_]*\\)?\\s*\\(\\s*[*_]*([^()]*?)[*_]*\\s*\\)");

    private static final Map<BesaranCetak, Pattern> KINERJA =
            Map.of(
                    BesaranCetak.TARGET_AKHIR,
                    pola("target akhir(?: tahun)?(?: (?:RPJMD|Renstra|periode|jangka menengah))*"),
                    BesaranCetak.TARGET,
                    pola(
                            "(?<!(?:mencapai|melebihi|melampaui|melebihi dari|di atas|akhir) )"
                                    + "(?:ditargetkan|target(?:nya)?)(?: kinerja)?(?: yang (?:telah"
                                    + " |akan )?(?:ditetapkan|dicapai))?(?:"
                                    + " (?:naik|turun|tetap|meningkat|menurun) menjadi)?"),
                    BesaranCetak.REALISASI,
                    pola("(?:terealisasi|realisasi(?:nya)?)"),
                    BesaranCetak.CAPAIAN,
                    pola("(?:(?:ke|pen)?capaian(?:nya)?|tercapai)"));

    /** "pencapaiannya melebihi dari target yaitu 40 orang" tells what was reached. */
    private static final Pattern REALISASI_LEBIH =
            Pattern.compile(
                    "\\b(?:melebihi|melampaui)(?: dari)? target(?:nya)?,? (?:yaitu|yakni)\\s+"
                            + ANGKA,
                    Pattern.CASE_INSENSITIVE);

    /** "capaian kinerja (nama indikator) sebesar 100% diperoleh dari realisasi". */
    private static final Pattern CAPAIAN_BERNAMA =
            Pattern.compile(
                    "\\bcapaian\\b[^.;%]{1,200}?\\bsebesar\\s+"
                            + ANGKA
                            + "(?=\\s+diperoleh\\s+dari\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** "persentase capaian kinerja Tahun 2023 (550%) dibagi dengan ...". */
    private static final Pattern CAPAIAN_BERKURUNG =
            Pattern.compile(
                    "\\bcapaian kinerja" + TAHUN + "\\s*\\(" + ANGKA + "\\)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SERAPAN_BERKURUNG =
            Pattern.compile(
                    "\\b(?:pen[gy]erapan|serapan)(?: anggaran)?"
                            + TAHUN
                            + "\\s*\\((?<angka>\\d[\\d.,]*\\s*%)\\)",
                    Pattern.CASE_INSENSITIVE);

    /** "dengan capaian sebesar 95,26% dari total anggaran" is about money. */
    private static final Pattern SERAPAN_DARI_ANGGARAN =
            Pattern.compile(
                    "\\b(?:capaian|realisasi|serapan)(?: anggaran)? (?:sebesar |mencapai )?"
                            + "(?<angka>\\d[\\d.,]*\\s*(?:%|persen\\b))"
                            + "(?=\\s+dari\\s+(?:total\\s+|pagu\\s+|jumlah\\s+)*(?:anggaran|pagu)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern EFISIENSI =
            Pattern.compile(
                    "efisiensi(?:nya)?(?:\\s+(?:sebesar|adalah|yaitu|mencapai))+\\s+" + ANGKA,
                    Pattern.CASE_INSENSITIVE);

    /** What a sub kegiatan puts out is no figure of the indicator the sentence is about. */
    private static final Pattern KELUARAN =
            Pattern.compile("\\b(?:jumlah dokumen|sub ?kegiatan)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SERAPAN =
            Pattern.compile(
                    "\\b(?:pen[gy]|ter)?serap(?:an|annya)?(?:\\s+anggaran(?:nya)?)?"
                            + PENGISI
                            + "(?<angka>\\d[\\d.,]*\\s*(?:%|persen\\b))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAHUN_DI_BELAKANG =
            Pattern.compile("\\A,?\\s*(?:pada|di|untuk)\\s+[Tt]ahun\\s+((?:19|20)\\d{2})");
    private static final Pattern TAHUN_DISEBUT =
            Pattern.compile(
                    "(?<!\\bpenilaian )(?<!\\bpenilaian \\w{1,20} )(?<!\\bpenilaian \\w{1,20}"
                            + " \\w{1,20} )\\b[Tt]ahun\\s+((?:19|20)\\d{2})");

    private static final String UNSUR =
            "(?<unsur>tujuan|sasaran(?: strategis)?|iku|indikator kinerja utama|indikator(?:"
                    + " kinerja)?|program|kegiatan|sub ?kegiatan|misi)";
    private static final String CACAH = "(?<cacah>\\d{1,4})\\s*(?:\\((?<kata>[\\p{L} ]+)\\))?";
    private static final Pattern CACAH_DI_DEPAN =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/-])" + CACAH + "\\s+" + UNSUR + "(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CACAH_DI_BELAKANG =
            Pattern.compile(
                    "\\b" + UNSUR + "\\s+(?:sebanyak|sejumlah|berjumlah)\\s+" + CACAH,
                    Pattern.CASE_INSENSITIVE);

    /** A number of things that were once, or that are part of all, says nothing about the plan. */
    private static final Pattern DAHULU =
            Pattern.compile(
                    "\\b(?:awalnya|semula|sebelumnya)\\b(?![^,;]*\\bmenjadi\\b)[^,;]*\\Z",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern RESMI =
            Pattern.compile(
                    "\\b(?:menetapkan|ditetapkan|terdiri|memuat|mempunyai|memiliki|dijabarkan|menjadi"
                            + "|ada|melaksanakan|didukung|mendukung)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final PembacaKutipan.Konteks konteks;
    private final String teks;
    private final List<AngkaTerbaca> hasil = new ArrayList<>();

    AngkaKalimat(PembacaKutipan.Konteks konteks) {
        this.konteks = konteks;
        teks = konteks.teks();
    }

    private static Pattern pola(String kata) {
        return Pattern.compile(
                "\\b" + kata + "(?:\\s+(?:kinerja|indikator))*" + TAHUN + PENGISI + ANGKA,
                Pattern.CASE_INSENSITIVE);
    }

    /** The figures in the order of the sentence. */
    List<AngkaTerbaca> baca() {
        uang();
        serapan(SERAPAN_DARI_ANGGARAN);
        serapan(SERAPAN_BERKURUNG);
        serapan(SERAPAN);
        kinerja(BesaranCetak.CAPAIAN, CAPAIAN_BERKURUNG);
        kinerja(BesaranCetak.EFISIENSI, EFISIENSI);
        KINERJA.forEach(this::kinerja);
        kinerja(BesaranCetak.REALISASI, REALISASI_LEBIH);
        kinerja(BesaranCetak.CAPAIAN, CAPAIAN_BERNAMA);
        cacah(CACAH_DI_BELAKANG);
        cacah(CACAH_DI_DEPAN);
        hasil.sort(Comparator.comparingInt(satu -> satu.letak().awal()));
        return hasil;
    }

    private void uang() {
        int batas = 0;
        BesaranCetak terakhir = BesaranCetak.TIDAK_DISEBUT;
        for (MatchResult uang : UANG.matcher(teks).results().toList()) {
            String sebelum = teks.substring(batas, uang.start());
            BesaranCetak besaran = KataUang.besaran(sebelum);
            if (besaran == BesaranCetak.TIDAK_DISEBUT && KataUang.menyebutBelanja(sebelum)) {
                // "anggaran Rp 5 terdiri dari belanja operasi Rp 3 dan belanja modal Rp 2"
                besaran = terakhir;
            }
            terakhir = besaran;
            EObject pemilik =
                    besaran == BesaranCetak.TIDAK_DISEBUT
                            ? null
                            : konteks.pemilikAnggaran(sebelum).orElse(null);
            tambah(
                    pemilik,
                    pemilik == null ? BesaranCetak.TIDAK_DISEBUT : besaran,
                    tahun(uang.start(), uang.end(), null),
                    new Bagian(uang.start(), uang.end(), Harapan.UANG, kata(uang.end())));
            batas = uang.end();
        }
    }

    /** Words in brackets right behind an amount. */
    private Terbilangan kata(int tempat) {
        Matcher kata = KATA_UANG.matcher(teks.substring(tempat));
        if (!kata.find()
                || kata.group(1).isBlank()
                || !Character.isLetter(kata.group(1).charAt(0))) {
            return null;
        }
        int awal = tempat + kata.start(1);
        return new Terbilangan(kata.group(1).strip(), konteks.letak(awal, tempat + kata.end(1)));
    }

    private void kinerja(BesaranCetak besaran, Pattern pola) {
        for (MatchResult cocok : pola.matcher(teks).results().toList()) {
            String angka = cocok.group("angka");
            boolean tanpaPersen =
                    cocok.group().toLowerCase(Locale.ROOT).startsWith("tercapai")
                            && !angka.matches(".*(?:%|ersen)");
            boolean keluaran = KELUARAN.matcher(teks.substring(0, cocok.start("angka"))).find();
            boolean deretan = DERETAN.matcher(teks.substring(cocok.end("angka"))).lookingAt();
            if (!isTahun(angka)
                    && !deretan
                    && !tanpaPersen
                    && !keluaran
                    && !sudahDibaca(cocok.start("angka"))) {
                tambah(
                        konteks.indikator(),
                        besaran,
                        tahun(cocok.start(), cocok.end(), tahunSendiri(cocok)),
                        new Bagian(
                                cocok.start("angka"),
                                cocok.end("angka"),
                                Harapan.ANGKA,
                                bilangan(cocok.end("angka"))));
            }
        }
    }

    /** The words of a number right behind it: "40 (empat puluh) orang". */
    private Terbilangan bilangan(int tempat) {
        Terbilangan kata = kata(tempat);
        return kata != null && KataBilangan.bilangan(kata.kata()) ? kata : null;
    }

    /** The year between the word and its figure; null where there is none. */
    private static String tahunSendiri(MatchResult cocok) {
        return cocok.namedGroups().containsKey("tahun") ? cocok.group("tahun") : null;
    }

    private void serapan(Pattern pola) {
        for (MatchResult cocok : pola.matcher(teks).results().toList()) {
            var pemilik = konteks.pemilikAnggaran(teks.substring(0, cocok.start()));
            if (pemilik.isPresent() && !sudahDibaca(cocok.start("angka"))) {
                tambah(
                        pemilik.get(),
                        BesaranCetak.SERAPAN,
                        tahun(cocok.start(), cocok.end(), tahunSendiri(cocok)),
                        new Bagian(cocok.start("angka"), cocok.end("angka"), Harapan.ANGKA, null));
            }
        }
    }

    private void cacah(Pattern pola) {
        for (MatchResult cocok : pola.matcher(teks).results().toList()) {
            boolean resmi =
                    cocok.group("kata") != null
                            || pola == CACAH_DI_BELAKANG
                            || RESMI.matcher(teks.substring(0, cocok.start())).find();
            boolean dahulu = DAHULU.matcher(teks.substring(0, cocok.start())).find();
            if (resmi && !dahulu && !sudahDibaca(cocok.start("cacah"))) {
                int akhir = cocok.end("cacah");
                var kata =
                        cocok.group("kata") == null
                                ? null
                                : new Terbilangan(
                                        cocok.group("kata").strip(),
                                        konteks.letak(cocok.start("kata"), cocok.end("kata")));
                tambah(
                        konteks.instansi(),
                        unsur(cocok.group("unsur")),
                        konteks.tahun(),
                        new Bagian(cocok.start("cacah"), akhir, Harapan.ANGKA, kata));
            }
        }
    }

    private static BesaranCetak unsur(String kata) {
        return switch (kata.toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "misi" -> BesaranCetak.JUMLAH_MISI;
            case "tujuan" -> BesaranCetak.JUMLAH_TUJUAN;
            case "sasaran", "sasaranstrategis" -> BesaranCetak.JUMLAH_SASARAN;
            case "iku", "indikatorkinerjautama" -> BesaranCetak.JUMLAH_IKU;
            case "program" -> BesaranCetak.JUMLAH_PROGRAM;
            case "kegiatan" -> BesaranCetak.JUMLAH_KEGIATAN;
            case "subkegiatan" -> BesaranCetak.JUMLAH_SUB_KEGIATAN;
            default -> BesaranCetak.JUMLAH_INDIKATOR;
        };
    }

    private boolean sudahDibaca(int tempat) {
        int awal = konteks.letak(tempat, tempat).awal();
        return hasil.stream().anyMatch(satu -> satu.letak().awal() == awal);
    }

    private static boolean isTahun(String angka) {
        return angka.matches("(?:19|20)\\d{2}");
    }

    /** The year named in the figure's own words, right behind it, or last before it. */
    private int tahun(int awal, int akhir, String sendiri) {
        if (sendiri != null) {
            return Integer.parseInt(sendiri);
        }
        Matcher belakang = TAHUN_DI_BELAKANG.matcher(teks.substring(akhir));
        if (belakang.find()) {
            return Integer.parseInt(belakang.group(1));
        }
        return TAHUN_DISEBUT
                .matcher(teks.substring(0, awal))
                .results()
                .reduce((dulu, kini) -> kini)
                .map(cocok -> Integer.parseInt(cocok.group(1)))
                .orElseGet(konteks::tahun);
    }

    /** Where a figure stands in the sentence, what it should be, and the words for it. */
    private record Bagian(int awal, int akhir, Harapan harapan, Terbilangan terbilang) {}

    private void tambah(EObject unsur, BesaranCetak besaran, int tahun, Bagian bagian) {
        String tertulis = teks.substring(bagian.awal(), bagian.akhir());
        hasil.add(
                new AngkaTerbaca(
                        unsur,
                        null,
                        konteks.arti(besaran, tahun),
                        BacaSel.baca(tertulis, bagian.harapan()),
                        tertulis,
                        konteks.letak(bagian.awal(), bagian.akhir()),
                        bagian.terbilang()));
    }
}
