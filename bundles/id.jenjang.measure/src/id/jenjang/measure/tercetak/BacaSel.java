package id.jenjang.measure.tercetak;

import id.jenjang.measure.BacaAngka;
import id.jenjang.measure.BacaAngka.Terbaca;
import id.jenjang.measure.BacaAngka.TidakTerbaca;
import id.jenjang.measure.tercetak.IsiSel.Angka;
import id.jenjang.measure.tercetak.IsiSel.Kata;
import id.jenjang.measure.tercetak.IsiSel.Kejanggalan;
import id.jenjang.measure.tercetak.IsiSel.Kosong;
import id.jenjang.measure.tercetak.IsiSel.Sebab;
import id.jenjang.measure.tercetak.IsiSel.TakTerbaca;
import id.jenjang.measure.tercetak.IsiSel.TidakAda;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the characters of one printed cell. */
final class BacaSel {
    /** What a cell should hold; decides what a word or a lone dot means. */
    enum Harapan {
        /** An amount in rupiah. */
        UANG,
        /** A number, or a word where the indicator has words for values. */
        ANGKA,
        /** A word: a predicate, a unit. */
        KATA
    }

    private static final Pattern KOSONG = Pattern.compile("[-–—−.…_:\\s]*");
    private static final Pattern TIDAK_ADA =
            Pattern.compile(
                    "n\\.?\\s?/?\\s?a\\.?|nihil|tidak (ada|tersedia)( data)?|data (belum|tidak)"
                            + " .*|belum"
                            + " (rilis|dirilis|keluar|ada|tersedia|terbit|dinilai|dapat|bisa|diukur|dihitung|dievaluasi|diumumkan)\\b.*|menunggu"
                            + " .*|dalam proses .*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MIRING = Pattern.compile("(\\*{1,3}|__)(.+?)\\1");
    private static final Pattern TANDA = Pattern.compile("[\\s*†‡§¹²³⁰-⁹ᵃ-ᶻ]*[*†‡§¹²³⁰-⁹ᵃ-ᶻ]\\)?$");

    /** At least, at most, about. */
    private static final Pattern BANDING =
            Pattern.compile("^(?:[≥≤<>±≈]=?|=[<>]|\\+/-)\\s*(?=(?:Rp\\b\\.?\\s*)?\\d)");

    private static final Pattern RUPIAH =
            Pattern.compile("(?<a>\\(?)\\s*(?:Rp|IDR)\\b\\.?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEN_KOSONG = Pattern.compile("\\s*[,.]\\s?[-–—=]+");
    private static final Pattern PERSEN =
            Pattern.compile("\\s*(%|persen\\b|prosen\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KURUNG = Pattern.compile("\\(\\s*([^()]*\\d[^()]*)\\)");

    /** A number, then a unit or the predicate it stands for: 2 dokumen, 82 (A), 83,66 (baik). */
    private static final Pattern BERSATUAN =
            Pattern.compile("(-?\\d[\\d.,]*)\\s*[/(]?\\s*\\p{L}[\\p{L}\\s./()-]*");

    private static final Pattern BERHURUF = Pattern.compile("\\p{L}{1,3}\\s*\\(([^()]*\\d)\\)");
    private static final Pattern KELIPATAN =
            Pattern.compile(
                    ".*\\b(ribu|rb|juta|jt|mil[iy]ar|m|trili?un|t)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OCR = Pattern.compile("-?[0-9OolI|SBZ][0-9OolI|SBZ.,]*");
    private static final Pattern OCR_RAGU = Pattern.compile("[OolI|SBZ.,]+");
    private static final Pattern TERPISAH =
            Pattern.compile("(?<=\\d)\\s+(?=[.,])|(?<=[.,])\\s+(?=\\d)");
    private static final Pattern ANGKA = Pattern.compile("\\d+(?:[.,]\\d+)*");

    /** A dot that in an amount can be neither a decimal mark nor part two groups. */
    private static final Pattern TITIK_UANG =
            Pattern.compile("-?(\\d{1,3}\\.\\d{1,2}|\\d+\\.\\d{4,})");

    private BacaSel() {}

    /** What a cell says; never null, whatever it holds. */
    static IsiSel baca(String sel, Harapan harapan) {
        String teks = MIRING.matcher(rapikan(sel)).replaceAll("$2").strip();
        if (KOSONG.matcher(teks).matches()) {
            return new Kosong();
        }
        EnumSet<Kejanggalan> catatan = EnumSet.noneOf(Kejanggalan.class);
        Matcher tanda = TANDA.matcher(teks);
        if (tanda.find()) {
            catatan.add(Kejanggalan.TANDA_CATATAN);
            teks = teks.substring(0, tanda.start()).strip();
        }
        if (KOSONG.matcher(teks).matches()) {
            return new Kosong();
        }
        if (TIDAK_ADA.matcher(teks).matches()) {
            return new TidakAda(teks);
        }
        Matcher banding = BANDING.matcher(teks);
        if (banding.find()) {
            catatan.add(Kejanggalan.TANDA_BANDING);
            teks = teks.substring(banding.end());
        }
        IsiSel angka = angka(teks, harapan, catatan);
        return harapan == Harapan.KATA && !(angka instanceof Angka) ? new Kata(teks) : angka;
    }

    /** Blanks of every kind folded, signs that only look otherwise made plain. */
    static String rapikan(String sel) {
        StringBuilder hasil = new StringBuilder(sel.length());
        for (int i = 0; i < sel.length(); i++) {
            char c = sel.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!hasil.isEmpty() && hasil.charAt(hasil.length() - 1) != ' ') {
                    hasil.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                hasil.append(c == '−' ? '-' : c);
            }
        }
        return hasil.toString().strip();
    }

    private static IsiSel angka(String teks, Harapan harapan, Set<Kejanggalan> catatan) {
        Matcher rp = RUPIAH.matcher(teks);
        boolean rupiah = rp.lookingAt();
        String inti = rupiah ? rp.group("a") + teks.substring(rp.end()) : teks;
        inti = SEN_KOSONG.matcher(inti).replaceAll("");
        boolean persen = PERSEN.matcher(inti).find();
        boolean duaPersen = inti.indexOf('%') != inti.lastIndexOf('%');
        inti = PERSEN.matcher(inti).replaceAll(duaPersen ? " " : "").strip();
        Matcher kurung = KURUNG.matcher(inti);
        if (kurung.matches()) {
            inti = "-" + kurung.group(1).strip();
        }
        if (inti.startsWith("–")) {
            inti = "-" + inti.substring(1);
        }
        inti = inti.replaceAll("^-\\s+(?=\\d)", "-").replaceAll("^\\+\\s*(?=\\d)", "");
        inti = inti.replaceAll("(?<=[\\dA-Za-z)])[.;:]$", "");
        boolean uang = rupiah || harapan == Harapan.UANG && !persen;
        return new Pembacaan(uang, persen, rupiah, catatan).baca(inti);
    }

    /** One cell without its signs, on the way to a number. */
    private record Pembacaan(
            boolean uang, boolean persen, boolean rupiah, Set<Kejanggalan> catatan) {

        IsiSel baca(String inti) {
            if (uang && TITIK_UANG.matcher(inti).matches()) {
                return new TakTerbaca(Sebab.PENGELOMPOKAN, usulan(inti));
            }
            if (BacaAngka.angka(inti) instanceof Terbaca t) {
                return uang && t.nilai().scale() > 2
                        ? new TakTerbaca(Sebab.PENGELOMPOKAN, inti.replace(',', '.'))
                        : hasil(t.nilai());
            }
            return ((TidakTerbaca) BacaAngka.angka(inti)).sebab() == BacaAngka.Sebab.BUKAN_ANGKA
                    ? bukanAngka(inti)
                    : janggal(inti);
        }

        private IsiSel janggal(String inti) {
            TidakTerbaca t = (TidakTerbaca) BacaAngka.angka(inti);
            return switch (t.sebab()) {
                case TITIK_DESIMAL -> usulan(t, Kejanggalan.TITIK_DESIMAL);
                case KOMA_RIBUAN -> usulan(t, Kejanggalan.KOMA_RIBUAN);
                case PENGELOMPOKAN -> new TakTerbaca(Sebab.PENGELOMPOKAN, t.usulan());
                default -> new TakTerbaca(Sebab.BUKAN_ANGKA, null);
            };
        }

        private IsiSel usulan(TidakTerbaca t, Kejanggalan kejanggalan) {
            catatan.add(kejanggalan);
            return BacaAngka.angka(t.usulan()) instanceof Terbaca u
                    ? hasil(u.nilai())
                    : new TakTerbaca(Sebab.PENGELOMPOKAN, t.usulan());
        }

        private static String usulan(String inti) {
            String angka = inti.replace(".", "");
            return inti.matches("-?\\d{1,3}\\.\\d{1,2}")
                    ? null
                    : id.jenjang.measure.FormatAngka.angka(new BigDecimal(angka));
        }

        private Angka hasil(BigDecimal nilai) {
            return new Angka(nilai, persen, rupiah, catatan);
        }

        private IsiSel bukanAngka(String inti) {
            if (huruf(inti)) {
                return new TakTerbaca(Sebab.HURUF, betulkanHuruf(inti));
            }
            Optional<IsiSel> bersatuan = bersatuan(inti);
            if (bersatuan.isPresent()) {
                return bersatuan.get();
            }
            String rapat = TERPISAH.matcher(inti).replaceAll("");
            if (!rapat.equals(inti) && BacaAngka.angka(rapat) instanceof Terbaca) {
                return new TakTerbaca(Sebab.PENGELOMPOKAN, rapat);
            }
            long banyak = ANGKA.matcher(inti).results().count();
            if (banyak > 1) {
                return new TakTerbaca(Sebab.LEBIH_DARI_SATU, null);
            }
            boolean kata =
                    banyak == 0
                            && !uang
                            && !persen
                            && inti.codePoints().anyMatch(Character::isLetter);
            return kata ? new Kata(inti) : new TakTerbaca(Sebab.BUKAN_ANGKA, null);
        }

        private boolean huruf(String inti) {
            return OCR.matcher(inti).matches()
                    && (inti.chars().anyMatch(Character::isDigit)
                            || (persen || rupiah) && OCR_RAGU.matcher(inti).matches());
        }

        private static String betulkanHuruf(String inti) {
            StringBuilder hasil = new StringBuilder();
            for (char c : inti.toCharArray()) {
                int di = "OolI|SBZ".indexOf(c);
                hasil.append(di < 0 ? c : "00111582".charAt(di));
            }
            return BacaAngka.angka(hasil.toString()) instanceof Terbaca ? hasil.toString() : null;
        }

        private Optional<IsiSel> bersatuan(String inti) {
            Matcher berhuruf = BERHURUF.matcher(inti);
            Matcher bersatuan = BERSATUAN.matcher(inti);
            String nilai =
                    berhuruf.matches()
                            ? berhuruf.group(1)
                            : bersatuan.matches() ? bersatuan.group(1) : null;
            if (nilai == null || KELIPATAN.matcher(inti.substring(nilai.length())).matches()) {
                return Optional.empty();
            }
            return Optional.of(baca(nilai.replaceAll("[.,]+$", "")));
        }
    }
}
